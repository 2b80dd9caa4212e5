package dev.skyledger.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** With the settings of docker-compose.yml, and the headers that its proxy sends. */
class BehindAProxyTest {

    private static HttpServer server;

    /** Says how it believes to be asked. */
    @RestController
    @ConditionalOnBooleanProperty("skyledger.example.asked")
    static class AskedEndpoint {

        @GetMapping("/airports/asked")
        String asked(HttpServletRequest request) {
            return request.getRequestURL() + " by " + request.getRemoteAddr();
        }
    }

    @BeforeAll
    static void start() {
        server =
                HttpServer.with(
                        "skyledger.example.asked=true",
                        "server.forward-headers-strategy=native",
                        "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1|0:0:0:0:0:0:0:1",
                        "skyledger.limits.trusted-proxies=127.0.0.1/32,::1/128");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_application_names_the_address_that_was_asked() {
        assertThat(asked("198.51.100.1", "https", "skyledger.example"))
                .isEqualTo("https://skyledger.example/api/v1/airports/asked by 198.51.100.1");
        assertThat(asked("198.51.100.2", "http", "127.0.0.1:8080", "X-Forwarded-Port", "8080"))
                .isEqualTo("http://127.0.0.1:8080/api/v1/airports/asked by 198.51.100.2");
    }

    private static String asked(String caller, String scheme, String host, String... port) {
        var said = new ArrayList<>(List.of("X-Forwarded-For", caller));
        said.addAll(List.of("X-Forwarded-Proto", scheme, "X-Forwarded-Host", host));
        said.addAll(List.of(port));
        return server.get("/api/v1/airports/asked", said.toArray(String[]::new)).body();
    }

    @Test
    void callers_are_limited_by_their_own_address_whatever_they_say_of_themselves() {
        var flood =
                IntStream.range(0, 30)
                        .map(forged -> login("203.0.113." + forged + ", 198.51.100.3"));
        assertThat(flood.filter(status -> status == 429).count()).isGreaterThan(10);
        assertThat(login("198.51.100.4")).isEqualTo(404);
    }

    private static int login(String hops) {
        return server.post("/api/v1/auth/login", "{}", "X-Forwarded-For", hops).status();
    }
}
