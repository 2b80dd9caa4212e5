package dev.skyledger.command.account;

import static dev.skyledger.command.account.AccountServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.HttpServer.Answer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInTest {

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

    private static String tokenOf(Answer answer) {
        return answer.text("refreshToken");
    }

    private static String begin() {
        return tokenOf(server.login(ANNA, PASSWORD));
    }

    @Test
    void a_pair_of_tokens_is_handed_out_once_and_not_kept_by_anybody_between() {
        var answer = server.login(ANNA, PASSWORD);
        assertThat(answer.text("tokenType")).isEqualTo("Bearer");
        assertThat(answer.json().path("expiresIn").asInt()).isEqualTo(900);
        assertThat(answer.text("accessToken").split("\\.")).hasSize(3);
        assertThat(tokenOf(answer)).hasSizeGreaterThan(40);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void an_unknown_account_is_refused_like_a_wrong_password() {
        var unknown = server.login("nobody@example.org", PASSWORD);
        var wrong = server.login(ANNA, "some other password");
        assertThat(unknown.status()).isEqualTo(401).isEqualTo(wrong.status());
        assertThat(unknown.text("code")).isEqualTo("bad-credentials");
        assertThat(unknown.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(withoutTrace(unknown)).isEqualTo(withoutTrace(wrong));
    }

    private static String withoutTrace(Answer answer) {
        return answer.body().replace(answer.text("traceId"), "");
    }

    @Test
    void the_same_work_is_done_whether_the_account_exists() {
        var nobodys = server.bean(Passwords.class).nobodys();
        assertThat(nobodys.split("\\$")[3]).isEqualTo(stored().split("\\$")[3]);
        assertThat(nobodys).startsWith("$argon2id$").hasSameSizeAs(stored());
        assertThat(server.bean(Passwords.class).fits("the password of nobody", null)).isFalse();
    }

    private static String stored() {
        return server.bean(JdbcClient.class)
                .sql("select password_hash from accounts.account limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void a_password_is_the_same_however_its_accents_are_composed() {
        var passwords = server.bean(Passwords.class);
        assertThat(passwords.fits("caf\u00e9 com leite", passwords.hash(" cafe\u0301 com leite")))
                .isTrue();
    }

    @Test
    void a_token_is_exchanged_for_the_next_one() {
        var first = begin();
        var second = server.refresh(first);
        assertThat(second.status()).isEqualTo(200);
        assertThat(tokenOf(second)).isNotEqualTo(first);
        assertThat(server.refresh(tokenOf(second)).status()).isEqualTo(200);
    }

    @Test
    void two_tabs_that_refresh_at_once_get_the_same_successor() throws Exception {
        var first = begin();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> tab = () -> server.refresh(first);
            var answers =
                    threads.invokeAll(Stream.generate(() -> tab).limit(8).toList()).stream()
                            .map(it -> it.resultNow())
                            .toList();
            assertThat(answers).allMatch(it -> it.status() == 200);
            assertThat(answers.stream().map(SignInTest::tokenOf).distinct()).hasSize(1);
        }
        server.clock().pass(Duration.ofSeconds(10));
        assertThat(server.refresh(first).status()).isEqualTo(200);
    }

    @Test
    void a_token_that_is_used_again_later_ends_its_whole_family() {
        var first = begin();
        var second = tokenOf(server.refresh(first));
        var third = tokenOf(server.refresh(second));
        var elsewhere = begin();
        server.clock().pass(Duration.ofSeconds(11));
        refused(server.refresh(first));
        refused(server.refresh(third));
        refused(server.refresh(second));
        assertThat(server.refresh(elsewhere).status()).isEqualTo(200);
    }

    @Test
    void an_unknown_missing_or_expired_token_is_refused() {
        var first = begin();
        refused(server.refresh("made-up"));
        refused(server.post("/auth/refresh", Map.of()));
        server.clock().pass(Duration.ofDays(30));
        refused(server.refresh(first));
    }

    private static void refused(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("code")).isEqualTo("token-invalid");
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
    }

    @Test
    void whoever_signs_out_cannot_refresh_any_more() {
        var first = begin();
        var second = tokenOf(server.refresh(first));
        var answer = server.post("/auth/logout", Map.of("refreshToken", first));
        assertThat(answer.status()).isEqualTo(204);
        refused(server.refresh(second));
        assertThat(server.post("/auth/logout", Map.of("refreshToken", first)).status())
                .isEqualTo(204);
    }

    @Test
    void expired_tokens_are_forgotten_with_their_family() {
        var db = server.bean(JdbcClient.class);
        server.post("/auth/logout", Map.of("refreshToken", begin()));
        server.clock().pass(Duration.ofDays(31));
        var lasting = begin();
        assertThat(server.bean(RefreshTokens.class).purge()).isPositive();
        assertThat(
                        db.sql("select count(*) from accounts.revoked_family")
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(server.refresh(lasting).status()).isEqualTo(200);
    }

    @Test
    void no_token_is_kept_in_clear() {
        var token = begin();
        var kept =
                server.bean(JdbcClient.class)
                        .sql("select t::text from accounts.refresh_token t")
                        .query(String.class)
                        .list();
        assertThat(String.join("\n", kept)).isNotEmpty().doesNotContain(token);
    }
}
