package dev.skyledger.command.account;

import dev.skyledger.contracts.refusal.EmailTaken;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.security.UnfitSecret;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Lets the first administrator in, whom nobody else could appoint: named by the environment, and
 * looked after at every start.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Registration registration;
    private final String email;
    private final String password;
    private final boolean isNeeded;

    FirstAdministrator(Accounts accounts, Registration registration, Environment environment) {
        this.accounts = accounts;
        this.registration = registration;
        this.email = environment.getProperty("SKYLEDGER_ADMIN_EMAIL", "");
        this.password = environment.getProperty("SKYLEDGER_ADMIN_PASSWORD", "");
        this.isNeeded =
                environment.acceptsProfiles(Profiles.of("production"))
                        && environment.getProperty("skyledger.security.issuer-uri", "").isBlank();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (email.isBlank() != password.isBlank()) {
            throw new UnfitSecret(
                    "SKYLEDGER_ADMIN_EMAIL and SKYLEDGER_ADMIN_PASSWORD belong together: set both or none");
        }
        if (!email.isBlank()) {
            appoint(new EmailAddress(email));
        } else if (isNeeded && !accounts.isAnybody(Role.ADMIN)) {
            throw new UnfitSecret(
                    "SKYLEDGER_ADMIN_EMAIL and SKYLEDGER_ADMIN_PASSWORD are missing: nobody could administer"
                            + " this installation; set both for the first start");
        }
    }

    private void appoint(EmailAddress address) {
        try {
            var known = accounts.withEmail(address).orElse(null);
            if (known == null) {
                var hash = registration.hash("SKYLEDGER_ADMIN_PASSWORD", password);
                var opened =
                        registration.registerHashed(
                                TravellerId.next(), address, hash, "Administrator");
                registration.grant(opened, Role.ADMIN);
            } else if (!known.roles().contains(Role.ADMIN)) {
                promote(known);
            }
        } catch (RefusalException e) {
            if (!(e.refusal() instanceof EmailTaken)) {
                throw e;
            }
            LOG.info("Another node is letting the first administrator in.");
        }
    }

    /** Whoever registered the address first gets the role only with the password that was set. */
    private void promote(Account known) {
        if (!registration.knows(known, password)) {
            throw new UnfitSecret(
                    "the account of SKYLEDGER_ADMIN_EMAIL exists with another password; choose another address");
        }
        registration.grant(known.traveller(), Role.ADMIN);
    }
}
