package dev.skyledger.command.account;

import static dev.skyledger.command.account.AccountServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer.Answer;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BrowserSessionTest {

    private static final String ANNA = "anna@example.org";

    private static AccountServer server;

    @BeforeAll
    static void start() {
        server = new AccountServer();
        server.register(ANNA, PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer signIn() {
        return server.login(ANNA, PASSWORD, "X-Client", "web");
    }

    private static String cookieOf(Answer answer) {
        return answer.header("Set-Cookie").split(";")[0];
    }

    @Test
    void a_browser_gets_the_long_lived_token_as_a_cookie_that_scripts_cannot_read() {
        var answer = signIn();
        assertThat(answer.json().has("refreshToken")).isFalse();
        assertThat(answer.text("accessToken")).isNotEmpty();
        assertThat(answer.header("Set-Cookie"))
                .startsWith("skyledger_refresh=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/api/v1/auth;", "Max-Age=2592000")
                .doesNotContain("Secure", "Domain");
    }

    @Test
    void a_cookie_is_refreshed_as_a_cookie() {
        var cookie = cookieOf(signIn());
        var next = refresh(cookie, "web");
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.json().has("refreshToken")).isFalse();
        assertThat(cookieOf(next)).isNotEqualTo(cookie);
    }

    @Test
    void no_script_can_turn_the_cookie_into_a_token_that_it_can_read() {
        assertThat(refresh(cookieOf(signIn()), "script").status()).isEqualTo(401);
    }

    private static Answer refresh(String cookie, String client) {
        return server.post("/auth/refresh", Map.of(), "Cookie", cookie, "X-Client", client);
    }

    @Test
    void signing_out_takes_the_cookie_away_and_ends_it() {
        var cookie = cookieOf(signIn());
        var answer = server.post("/auth/logout", Map.of(), "Cookie", cookie, "X-Client", "web");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie")).contains("skyledger_refresh=;", "Max-Age=0");
        assertThat(refresh(cookie, "web").status()).isEqualTo(401);
    }

    @Test
    void only_a_browser_on_this_machine_gets_a_cookie_that_is_not_secure() {
        assertThat(cookieFor("localhost", false)).doesNotContain("Secure");
        assertThat(cookieFor("localhost", true)).contains("Secure");
        assertThat(cookieFor("www.skyledger.example", false)).contains("Secure");
    }

    private static String cookieFor(String host, boolean secure) {
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        request.setSecure(secure);
        var cookie = server.bean(Session.class).end(request).getHeaders().getFirst("Set-Cookie");
        return cookie == null ? "" : cookie;
    }
}
