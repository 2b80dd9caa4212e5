package dev.skyledger.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.HttpServer.Answer;
import dev.skyledger.platform.web.Tokens;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LimitFilterTest {

    private static final String LOGIN = "/api/v1/auth/login";

    private static final String RETRIEVAL = "/api/v1/bookings/retrieval";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static HttpServer server;

    @BeforeAll
    static void start() {
        server = HttpServer.with("skyledger.limits.trusted-proxies=127.0.0.1/32,::1/128");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer login(String address) {
        return server.post(LOGIN, "{}", "X-Forwarded-For", address);
    }

    private static long refused(int times, Supplier<Answer> request) {
        return Stream.generate(request).limit(times).filter(it -> it.status() == 429).count();
    }

    @Test
    void a_flood_of_logins_is_stopped_for_its_address_only() {
        assertThat(refused(30, () -> login("198.51.100.1"))).isGreaterThan(10);
        assertThat(login("198.51.100.2").status()).isEqualTo(404);
        assertThat(login("2001:db8::1").status()).isEqualTo(404);
    }

    @Test
    void another_way_to_write_an_address_is_no_way_round() {
        var other = LOGIN.replace("/api", "/%61pi");
        var flood = refused(30, () -> server.post(other, "{}", "X-Forwarded-For", "198.51.100.8"));
        assertThat(flood).isGreaterThan(10);
        assertThat(login("198.51.100.8").status()).isEqualTo(429);
    }

    @Test
    void a_refusal_says_when_to_come_back() {
        var answer =
                Stream.generate(() -> login("198.51.100.3"))
                        .limit(100)
                        .filter(it -> it.status() == 429)
                        .findFirst()
                        .orElseThrow();
        assertThat(answer.text("code")).isEqualTo("rate-limited");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"login\";q=2;w=1");
        assertThat(answer.header("RateLimit")).startsWith("\"login\";r=0;t=");
    }

    @Test
    void a_forged_hop_before_the_nearest_one_changes_nothing() {
        var flood =
                refused(
                        30,
                        () -> login("203.0.113." + NUMBER.incrementAndGet() + ", 198.51.100.4"));
        assertThat(flood).isGreaterThan(10);
    }

    @Test
    void callers_are_counted_by_themselves() {
        var token = Tokens.traveller(server);
        var answer = server.get("/api/v1/bookings", "Authorization", token);
        assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"general\";q=30;w=1");
        refused(
                200,
                () -> server.get("/api/v1/airports/prefer", "X-Forwarded-For", "198.51.100.5"));
        assertThat(server.get("/api/v1/bookings", "Authorization", token).status()).isEqualTo(200);
    }

    @Test
    void bookings_are_retrieved_ten_times_a_minute_from_an_address_whoever_asks() {
        var token = Tokens.traveller(server);
        var answers =
                Stream.of(RETRIEVAL, RETRIEVAL.replace("retrieval", "%72etrieval"))
                        .flatMap(path -> Stream.generate(() -> path).limit(8))
                        .map(path -> retrieval(path, "198.51.100.6", token))
                        .toList();
        assertThat(answers).filteredOn(it -> it.status() == 429).hasSizeBetween(5, 6);
        var refused = answers.getLast();
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"retrieval\";q=10;w=60");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 6);
        assertThat(retrieval(RETRIEVAL, "198.51.100.7", token).status()).isEqualTo(405);
        assertThat(server.get("/api/v1/bookings", "Authorization", token).status()).isEqualTo(200);
    }

    private static Answer retrieval(String path, String address, String token) {
        return server.post(path, "{}", "X-Forwarded-For", address, "Authorization", token);
    }

    @Test
    void pages_and_probes_are_not_counted() {
        assertThat(server.get("/actuator/health").header("RateLimit")).isEmpty();
        assertThat(refused(60, () -> server.get("/login"))).isZero();
    }

    @Test
    void nobody_but_a_trusted_proxy_is_believed() {
        try (var direct = HttpServer.with("skyledger.limits.login=1")) {
            var flood =
                    refused(
                            20,
                            () ->
                                    direct.post(
                                            LOGIN,
                                            "{}",
                                            "X-Forwarded-For",
                                            "203.0.113." + NUMBER.incrementAndGet()));
            assertThat(flood).isGreaterThan(5);
        }
    }

    @Test
    void limits_can_be_switched_off() {
        assertThat(HttpServer.shared().get("/api/v1/airports/prefer").header("RateLimit"))
                .isEmpty();
    }
}
