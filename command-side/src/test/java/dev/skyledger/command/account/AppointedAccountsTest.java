package dev.skyledger.command.account;

import static dev.skyledger.command.account.AccountServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.HttpServer.Answer;
import dev.skyledger.platform.security.UnfitSecret;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.env.MockEnvironment;

class AppointedAccountsTest {

    private static final String ADMIN = "First@example.org";

    @TempDir private static Path data;

    private static AccountServer server;

    @BeforeAll
    static void start() {
        server =
                new AccountServer(
                        "spring.profiles.active=development",
                        "skyledger.data=" + data,
                        "SKYLEDGER_ADMIN_EMAIL=" + ADMIN,
                        "SKYLEDGER_ADMIN_PASSWORD=" + PASSWORD);
        server.bean(DevelopmentAccounts.class).open();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer open(String token, String email, List<Role> roles) {
        return server.post(
                "/admin/users",
                Map.of("email", email, "password", PASSWORD, "displayName", "Olga", "roles", roles),
                "Authorization",
                "Bearer " + token);
    }

    private static String tokenOf(String email, String password) {
        return server.login(email, password).text("accessToken");
    }

    private static Account account(String email) {
        return server.bean(Accounts.class).withEmail(new EmailAddress(email)).orElseThrow();
    }

    private static FirstAdministrator administrator(String email, String password) {
        return administrator(server, email, password);
    }

    private static FirstAdministrator administrator(
            AccountServer where, String email, String password, String... profiles) {
        var environment =
                new MockEnvironment()
                        .withProperty("SKYLEDGER_ADMIN_EMAIL", email)
                        .withProperty("SKYLEDGER_ADMIN_PASSWORD", password);
        environment.setActiveProfiles(profiles);
        return new FirstAdministrator(
                where.bean(Accounts.class), where.bean(Registration.class), environment);
    }

    private static void starts(FirstAdministrator administrator) {
        administrator.run(new DefaultApplicationArguments());
    }

    @Test
    void the_first_administrator_is_let_in_once_however_often_the_application_starts() {
        var first = account(ADMIN);
        assertThat(first.roles()).containsExactlyInAnyOrder(Role.ADMIN, Role.TRAVELLER);
        starts(administrator(ADMIN, "another password by now"));
        assertThat(account(ADMIN)).isEqualTo(first);
    }

    @Test
    void a_start_that_a_crash_cut_short_is_finished_by_the_next() {
        server.register("half@example.org", PASSWORD);
        starts(administrator("half@example.org", PASSWORD));
        assertThat(account("half@example.org").roles()).contains(Role.ADMIN);
    }

    @Test
    void whoever_registered_the_address_before_does_not_become_administrator() {
        server.register("early@example.org", "an attackers password");
        assertThatThrownBy(() -> starts(administrator("early@example.org", PASSWORD)))
                .hasMessageContaining("SKYLEDGER_ADMIN_EMAIL");
        assertThat(account("early@example.org").roles()).containsExactly(Role.TRAVELLER);
    }

    @Test
    void half_a_secret_is_no_secret() {
        assertThatThrownBy(() -> starts(administrator(ADMIN, " ")))
                .hasMessageContaining("SKYLEDGER_ADMIN_PASSWORD");
        starts(administrator("", ""));
    }

    @Test
    void production_starts_only_when_somebody_can_administer_it() {
        try (var fresh = new AccountServer()) {
            assertThatThrownBy(() -> starts(administrator(fresh, "", "", "production")))
                    .hasMessageContaining("SKYLEDGER_ADMIN_EMAIL");
            starts(administrator(fresh, ADMIN, PASSWORD, "production"));
            starts(administrator(fresh, "", "", "production"));
        }
    }

    @Test
    void an_address_that_another_node_claims_now_is_left_to_it() {
        server.bean(Accounts.class).claim(new EmailAddress("node@example.org"), "a hash");
        starts(administrator("node@example.org", PASSWORD));
    }

    @Test
    void an_administrator_opens_accounts_with_roles() {
        var admin = tokenOf(ADMIN, PASSWORD);
        var opened = open(admin, "olga@example.org", List.of(Role.OPERATOR, Role.ANALYST));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.text("userId"))
                .isEqualTo(account("olga@example.org").traveller().value());
        assertThat(account("olga@example.org").roles())
                .containsExactlyInAnyOrder(Role.TRAVELLER, Role.OPERATOR, Role.ANALYST);
        assertThat(open(admin, "OLGA@example.org", List.of()).text("code"))
                .isEqualTo("email-taken");
    }

    @Test
    void nobody_else_opens_accounts() {
        server.register("ben@example.org", PASSWORD);
        var ben = open(tokenOf("ben@example.org", PASSWORD), "x@example.org", List.of(Role.ADMIN));
        assertThat(ben.status()).isEqualTo(403);
        assertThat(server.post("/admin/users", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void a_development_instance_has_an_account_for_each_role_and_tells_everybody() {
        var answer = server.http.get("/api/v1/auth/development-accounts");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items").size()).isEqualTo(Role.values().length);
        answer.json()
                .path("items")
                .forEach(login -> {
                    var email = login.path("email").asString();
                    assertThat(server.login(email, login.path("password").asString()).status())
                            .isEqualTo(200);
                    assertThat(account(email).roles())
                            .contains(Role.valueOf(login.path("role").asString()));
                });
    }

    @Test
    void with_a_weak_password_nothing_starts_and_its_variable_is_named() {
        assertThatThrownBy(() -> starts(administrator("new.one@example.org", "123")))
                .isInstanceOf(UnfitSecret.class)
                .hasMessageStartingWith("SKYLEDGER_ADMIN_PASSWORD");
        var accounts =
                new DevelopmentAccounts(
                        server.bean(Accounts.class), server.bean(Registration.class), data, "123");
        assertThatThrownBy(accounts::open)
                .isInstanceOf(UnfitSecret.class)
                .hasMessageStartingWith("SKYLEDGER_DEV_PASSWORD");
    }

    @Test
    void another_development_password_is_taken_over_at_the_next_start() {
        new DevelopmentAccounts(
                        server.bean(Accounts.class),
                        server.bean(Registration.class),
                        data,
                        "changed by hand")
                .open();
        assertThat(tokenOf("auditor@skyledger.test", "changed by hand")).isNotEmpty();
        server.bean(DevelopmentAccounts.class).open();
        assertThat(tokenOf("auditor@skyledger.test", "changed by hand")).isEmpty();
    }
}
