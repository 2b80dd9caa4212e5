package dev.skyledger.command.account;

import static dev.skyledger.command.account.AccountServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.platform.HttpServer.Answer;
import dev.skyledger.platform.personal.PersonalData;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegisterTest {

    private static AccountServer server;

    @BeforeAll
    static void start() {
        server = new AccountServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoever_registered_can_sign_in() {
        var registered = server.register("anna@example.org", PASSWORD);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.text("userId")).hasSize(36);
        assertThat(server.login("anna@example.org", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void signing_up_is_registering() {
        var answer =
                server.post(
                        "/auth/signup",
                        Map.of(
                                "email",
                                "una@example.org",
                                "password",
                                PASSWORD,
                                "displayName",
                                "Una"));
        assertThat(answer.status()).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine char", "", "basketball", "1q2w3e4r5t", "QWERTYUIOP"})
    void a_password_that_is_short_or_common_is_weak(String password) {
        var answer = server.register("weak@example.org", password);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("weak-password");
        assertThat(answer.json().path("errors").path(0).path("field").asString())
                .isEqualTo("password");
    }

    @Test
    void a_password_has_ten_to_128_characters() {
        assertThat(server.register("long@example.org", "x".repeat(127) + "yz").status())
                .isEqualTo(400);
        assertThat(server.register("long@example.org", "xy".repeat(64)).status()).isEqualTo(201);
        assertThat(server.register("short@example.org", "tenletters").status()).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, Anna",
        "anna@example.org, ''",
    })
    void what_is_missing_or_wrong_is_named(String email, String name) {
        var answer =
                server.post(
                        "/auth/register",
                        Map.of("email", email, "password", PASSWORD, "displayName", name));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").size()).isEqualTo(1);
        assertThat(answer.body()).doesNotContain(PASSWORD);
    }

    @Test
    void an_address_is_taken_in_whatever_case() {
        assertThat(server.register("Bea@Example.org", PASSWORD).status()).isEqualTo(201);
        var second = server.register("bea@example.ORG", PASSWORD);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("code")).isEqualTo("email-taken");
        assertThat(server.login("BEA@example.org", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void of_twenty_who_want_one_address_at_once_exactly_one_gets_it() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries =
                    IntStream.range(0, 20)
                            .<Callable<Answer>>mapToObj(
                                    n -> () -> server.register("hot@example.org", PASSWORD + n))
                            .toList();
            var statuses =
                    threads.invokeAll(tries).stream().map(it -> it.resultNow().status()).toList();
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void a_claim_that_a_crash_left_is_taken_over_after_thirty_seconds() {
        var accounts = server.bean(Accounts.class);
        var email = new EmailAddress("crash@example.org");
        var left = accounts.claim(email, "a hash").orElseThrow();
        assertThat(server.register("crash@example.org", PASSWORD).status()).isEqualTo(409);
        server.clock().pass(Duration.ofSeconds(31));
        var next = server.register("crash@example.org", PASSWORD);
        assertThat(next.status()).isEqualTo(201);
        assertThat(next.text("userId")).isEqualTo(left.value());
    }

    @Test
    void whoever_comes_back_after_the_claim_was_taken_over_does_not_get_the_account() {
        var accounts = server.bean(Accounts.class);
        var email = new EmailAddress("slow@example.org");
        var slow = accounts.claim(email, "the slow one's hash").orElseThrow();
        server.clock().pass(Duration.ofSeconds(31));
        assertThat(server.register("slow@example.org", PASSWORD).status()).isEqualTo(201);
        assertThat(accounts.registered(slow, "the slow one's hash")).isFalse();
        assertThat(server.login("slow@example.org", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void a_registration_that_failed_can_be_repeated_at_once() {
        var email = new EmailAddress("again@example.org");
        var registration =
                new Registration(
                        server.bean(Accounts.class),
                        server.bean(Passwords.class),
                        server.bean(PersonalData.class),
                        (CommandGateway)
                                java.lang.reflect.Proxy.newProxyInstance(
                                        getClass().getClassLoader(),
                                        new Class<?>[] {CommandGateway.class},
                                        (_, _, _) -> {
                                            throw new IllegalStateException("no room");
                                        }));
        assertThatThrownBy(() -> registration.register(email, PASSWORD, "Anna"))
                .hasMessage("no room");
        assertThat(server.register("again@example.org", PASSWORD).status()).isEqualTo(201);
    }

    @Test
    void nothing_personal_is_kept_in_clear() {
        server.register("Clara@Secret.example", "clara's own password");
        var kept =
                server.bean(JdbcClient.class)
                        .sql(
                                "select a::text from accounts.account a union all select k::text from personal.person_key k")
                        .query(String.class)
                        .list();
        var everything = String.join("\n", kept) + String.join("\n", server.events());
        assertThat(server.events()).anyMatch(it -> it.startsWith("TravellerRegistered"));
        assertThat(everything.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("clara", "secret.example", "anna silva", "own password");
        assertThat(String.join("\n", server.events())).doesNotContain("argon2");
        assertThat(kept).anyMatch(it -> it.contains("$argon2id$"));
    }
}
