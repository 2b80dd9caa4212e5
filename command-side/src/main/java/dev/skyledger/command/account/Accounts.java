package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.personal.SystemSeal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The claims on e-mail addresses: one account for each, by construction, also when two people ask
 * at once.
 */
@Component
class Accounts {

    /** After this long, a claim whose registration never came through may be taken over. */
    private static final Duration ABANDONED = Duration.ofSeconds(30);

    private final JdbcClient db;
    private final SystemSeal seal;
    private final Clock clock;

    Accounts(JdbcClient db, SystemSeal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    /** The traveller for whom the address is claimed now; none when somebody else has it. */
    Optional<TravellerId> claim(EmailAddress email, String passwordHash) {
        return claim(TravellerId.next(), email, passwordHash);
    }

    /** The same for a traveller who may have claimed it before, in a try that was cut short. */
    Optional<TravellerId> claim(TravellerId traveller, EmailAddress email, String passwordHash) {
        var now = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        return db.sql(
                        """
                        insert into accounts.account as a (traveller, email_fingerprint, password_hash, roles, claimed_at)
                        values (:traveller, :email, :hash, array['TRAVELLER'], :now)
                        on conflict (email_fingerprint) do update set password_hash = excluded.password_hash, claimed_at = excluded.claimed_at
                        where a.traveller = excluded.traveller or not a.registered and a.claimed_at < :abandoned
                        returning traveller
                        """)
                .param("traveller", UUID.fromString(traveller.value()))
                .param("email", fingerprint(email))
                .param("hash", passwordHash)
                .param("now", now)
                .param("abandoned", now.minus(ABANDONED))
                .query((row, _) -> new TravellerId(row.getString(1)))
                .optional();
    }

    /** Opens the account, unless somebody took the claim over meanwhile with another password. */
    boolean registered(TravellerId traveller, String passwordHash) {
        return db.sql(
                                """
                                update accounts.account set registered = true
                                where traveller = :traveller and password_hash = :hash
                                """)
                        .param("traveller", UUID.fromString(traveller.value()))
                        .param("hash", passwordHash)
                        .update()
                == 1;
    }

    /** Gives a claim up that came to nothing, so that the next try need not wait. */
    void abandon(TravellerId traveller, String passwordHash) {
        db.sql(
                        """
                        update accounts.account set claimed_at = '-infinity'
                        where traveller = :traveller and password_hash = :hash and not registered
                        """)
                .param("traveller", UUID.fromString(traveller.value()))
                .param("hash", passwordHash)
                .update();
    }

    void replacePassword(TravellerId traveller, String passwordHash) {
        db.sql("update accounts.account set password_hash = :hash where traveller = :traveller")
                .param("hash", passwordHash)
                .param("traveller", UUID.fromString(traveller.value()))
                .update();
    }

    void grant(TravellerId traveller, Role role) {
        db.sql(
                        """
                        update accounts.account set roles = array_append(roles, :role)
                        where traveller = :traveller and not (:role = any (roles))
                        """)
                .param("role", role.name())
                .param("traveller", UUID.fromString(traveller.value()))
                .update();
    }

    boolean isAnybody(Role role) {
        return db.sql(
                        "select exists (select from accounts.account where registered and ? = any (roles))")
                .param(role.name())
                .query(Boolean.class)
                .single();
    }

    Optional<Account> withEmail(EmailAddress email) {
        return db.sql(
                        "select * from accounts.account where email_fingerprint = :email and registered")
                .param("email", fingerprint(email))
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> of(TravellerId traveller) {
        return db.sql("select * from accounts.account where traveller = :traveller and registered")
                .param("traveller", UUID.fromString(traveller.value()))
                .query(Accounts::account)
                .optional();
    }

    private String fingerprint(EmailAddress email) {
        return seal.fingerprint("account-email", email.canonical());
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var roles = (String[]) row.getArray("roles").getArray();
        return new Account(
                new TravellerId(row.getString("traveller")),
                row.getString("password_hash"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                row.getBoolean("registered"));
    }
}
