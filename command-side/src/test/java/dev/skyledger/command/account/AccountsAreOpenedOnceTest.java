package dev.skyledger.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.HttpServer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AccountsAreOpenedOnceTest {

    private static final String ADMIN = "first-administrator@example.org";
    private static final String PASSWORD = AccountServer.PASSWORD;

    private static AccountServer server;

    @BeforeAll
    static void start() {
        server =
                new AccountServer(
                        "SKYLEDGER_ADMIN_EMAIL=" + ADMIN, "SKYLEDGER_ADMIN_PASSWORD=" + PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer open(String token, String email, List<Role> roles, String key) {
        return server.post(
                "/admin/users",
                Map.of("email", email, "password", PASSWORD, "displayName", "Rui", "roles", roles),
                "Authorization",
                "Bearer " + token,
                "Idempotency-Key",
                key);
    }

    private static String tokenOf(String email, String password) {
        return server.login(email, password).text("accessToken");
    }

    @Test
    void the_same_request_opens_one_account_and_another_under_its_key_is_refused() {
        var admin = tokenOf(ADMIN, PASSWORD);
        var key = "an account for Rui";
        var first = open(admin, "rui@example.org", List.of(Role.AUDITOR), key);
        var again = open(admin, "rui@example.org", List.of(Role.AUDITOR), key);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("userId")).isEqualTo(first.text("userId"));
        assertThat(open(admin, "rui@example.org", List.of(Role.ADMIN), key).status())
                .isEqualTo(422);
        assertThat(
                        server.bean(Accounts.class)
                                .withEmail(new EmailAddress("rui@example.org"))
                                .orElseThrow()
                                .roles())
                .containsExactlyInAnyOrder(Role.TRAVELLER, Role.AUDITOR);
    }

    @Test
    void who_is_to_have_no_known_role_has_no_account() {
        var admin = tokenOf(ADMIN, PASSWORD);
        var none = new ArrayList<Role>();
        none.add(null);
        var answer = open(admin, "nobody@example.org", none, "an account for nobody");
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).startsWith("roles");
        assertThat(server.bean(Accounts.class).withEmail(new EmailAddress("nobody@example.org")))
                .isEmpty();
    }

    @Test
    void what_a_crash_left_half_opened_is_finished_by_the_same_request() {
        var registration = server.bean(Registration.class);
        var email = new EmailAddress("half-opened@example.org");
        var traveller = TravellerId.next();
        server.bean(Accounts.class).claim(traveller, email, "a hash of before");
        assertThat(registration.register(traveller, email, PASSWORD, "Half")).isEqualTo(traveller);
        assertThat(registration.register(traveller, email, PASSWORD, "Half")).isEqualTo(traveller);
        assertThat(tokenOf(email.value(), PASSWORD)).isNotBlank();
    }
}
