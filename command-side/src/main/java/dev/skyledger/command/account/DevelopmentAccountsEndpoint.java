package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.Role;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the sign-in page of a development instance which accounts there are. */
@RestController
@Profile("development")
class DevelopmentAccountsEndpoint {

    private final DevelopmentAccounts accounts;

    DevelopmentAccountsEndpoint(DevelopmentAccounts accounts) {
        this.accounts = accounts;
    }

    record Login(String email, String password, Role role) {}

    record Logins(List<Login> items) {}

    @GetMapping("/auth/development-accounts")
    Logins logins() {
        var password = accounts.password();
        return new Logins(
                accounts.logins().stream()
                        .map(login -> new Login(login.email(), password, login.role()))
                        .toList());
    }
}
