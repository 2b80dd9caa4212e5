package dev.skyledger.command.account;

import dev.skyledger.contracts.refusal.EmailTaken;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.traveller.GrantRole;
import dev.skyledger.contracts.traveller.RegisterTraveller;
import dev.skyledger.platform.personal.PersonalData;
import dev.skyledger.platform.security.UnfitSecret;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Opens an account: claims the address, makes the person's key, registers the traveller. A crash in
 * between leaves a claim without an account, which the next try for the address takes over.
 */
@Component
class Registration {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PersonalData people;
    private final CommandGateway commands;

    Registration(
            Accounts accounts, Passwords passwords, PersonalData people, CommandGateway commands) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.people = people;
        this.commands = commands;
    }

    TravellerId register(EmailAddress email, String password, String displayName) {
        return register(TravellerId.next(), email, password, displayName);
    }

    /** May be repeated for the same traveller after a crash; an abandoned claim has its own. */
    TravellerId register(
            TravellerId asked, EmailAddress email, String password, String displayName) {
        passwords.demandStrength(password);
        return registerHashed(asked, email, passwords.hash(password), displayName);
    }

    /** What a configured password is kept as; with a weak one nothing starts. */
    String hash(String variable, String password) {
        try {
            passwords.demandStrength(password);
        } catch (RefusalException e) {
            throw new UnfitSecret(variable + " is too easy to guess, too short or too long", e);
        }
        return passwords.hash(password);
    }

    TravellerId registerHashed(
            TravellerId asked, EmailAddress email, String hash, String displayName) {
        var traveller =
                accounts.claim(asked, email, hash)
                        .orElseThrow(() -> new RefusalException(new EmailTaken()));
        try {
            introduce(traveller, email, displayName);
        } catch (RuntimeException e) {
            accounts.abandon(traveller, hash);
            throw e;
        }
        if (!accounts.registered(traveller, hash)) {
            throw new RefusalException(new EmailTaken());
        }
        return traveller;
    }

    private void introduce(TravellerId traveller, EmailAddress email, String displayName) {
        var person = traveller.person();
        people.introduce(List.of(person));
        commands.sendAndWait(
                new RegisterTraveller(
                        traveller,
                        people.seal(person, email.value()),
                        people.seal(person, displayName)));
    }

    void grant(TravellerId traveller, Role role) {
        commands.sendAndWait(new GrantRole(traveller, role));
        accounts.grant(traveller, role);
    }

    boolean knows(Account account, String password) {
        return passwords.fits(password, account.passwordHash());
    }

    void replacePassword(Account account, String hash) {
        accounts.replacePassword(account.traveller(), hash);
    }
}
