package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * One account for each role, all with one generated password, so that a newcomer can sign in at
 * once.
 */
@Component
@Profile("development")
public class DevelopmentAccounts {

    private final Accounts accounts;
    private final Registration registration;
    private final DevelopmentPassword password;

    DevelopmentAccounts(
            Accounts accounts,
            Registration registration,
            @Value("${skyledger.data:.data}") Path data,
            @Value("${SKYLEDGER_DEV_PASSWORD:}") String configured) {
        this.accounts = accounts;
        this.registration = registration;
        this.password = new DevelopmentPassword(data.resolve("dev-password"), configured);
    }

    public record Login(String email, Role role) {}

    public List<Login> logins() {
        return Arrays.stream(Role.values()).map(role -> new Login(emailOf(role), role)).toList();
    }

    public String password() {
        return password.value();
    }

    /**
     * Opens the accounts that are not there yet. They share one hash as they share a password: to
     * make or to check one takes a tenth of a second, and newcomers and restarts should not wait.
     */
    public void open() {
        var password = password();
        var checked = new HashMap<String, Boolean>();
        var made =
                SingletonSupplier.of(() -> registration.hash("SKYLEDGER_DEV_PASSWORD", password));
        for (var login : logins()) {
            var email = new EmailAddress(login.email());
            var account = accounts.withEmail(email);
            var traveller =
                    account.map(Account::traveller)
                            .orElseGet(() ->
                                    registration.registerHashed(
                                            TravellerId.next(),
                                            email,
                                            made.obtain(),
                                            nameOf(login.role())));
            var held = account.map(Account::roles).orElse(Set.of(Role.TRAVELLER));
            if (!held.contains(login.role())) {
                registration.grant(traveller, login.role());
            }
            account.filter(known ->
                            !checked.computeIfAbsent(
                                    known.passwordHash(), _ -> registration.knows(known, password)))
                    .ifPresent(known -> registration.replacePassword(known, made.obtain()));
        }
    }

    private static String emailOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@skyledger.test";
    }

    private static String nameOf(Role role) {
        return switch (role) {
            case TRAVELLER -> "Tessa Traveller";
            case ADMIN -> "Ada Admin";
            case ANALYST -> "Anton Analyst";
            case AUDITOR -> "Aurora Auditor";
            case OPERATOR -> "Otto Operator";
        };
    }
}
