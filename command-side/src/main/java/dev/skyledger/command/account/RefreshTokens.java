package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.Uuid7;
import dev.skyledger.platform.personal.SystemSeal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The long-lived tokens, each good for one exchange. A token's successor is derived from it, so
 * that two tabs that exchange the same one within the grace get the same; a later use means that it
 * was stolen, and ends its whole family.
 */
@Component
class RefreshTokens {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient db;
    private final SystemSeal seal;
    private final Clock clock;

    RefreshTokens(JdbcClient db, SystemSeal seal, Clock clock) {
        this.db = db;
        this.seal = seal;
        this.clock = clock;
    }

    /** The holder of a token, and the token that takes its place. */
    record Exchange(TravellerId traveller, String successor) {}

    /** The first token of a new family. */
    String begin(TravellerId traveller) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        keep(token, UUID.fromString(Uuid7.next()), UUID.fromString(traveller.value()));
        return token;
    }

    @Transactional
    public Optional<Exchange> exchange(String token) {
        var known =
                db.sql(
                                """
                                select t.family, t.traveller, t.expires_at, t.spent_at, r.family is not null as revoked
                                from accounts.refresh_token t left join accounts.revoked_family r on r.family = t.family
                                where t.token_hash = :hash for update of t
                                """)
                        .param("hash", hash(token))
                        .query((row, _) ->
                                new Known(
                                        row.getObject("family", UUID.class),
                                        row.getObject("traveller", UUID.class),
                                        row.getObject("expires_at", OffsetDateTime.class)
                                                .toInstant(),
                                        instant(row.getObject("spent_at", OffsetDateTime.class)),
                                        row.getBoolean("revoked")))
                        .optional();
        return known.flatMap(row -> exchange(token, row));
    }

    private Optional<Exchange> exchange(String token, Known known) {
        var now = clock.instant();
        if (known.revoked() || !now.isBefore(known.expires())) {
            return Optional.empty();
        }
        var successor = seal.fingerprint("refresh-successor", token);
        if (known.spent() == null) {
            db.sql("update accounts.refresh_token set spent_at = :now where token_hash = :hash")
                    .param("now", at(now))
                    .param("hash", hash(token))
                    .update();
            keep(successor, known.family(), known.traveller());
        } else if (now.isAfter(known.spent().plus(GRACE))) {
            revoke(known.family());
            return Optional.empty();
        }
        return Optional.of(new Exchange(new TravellerId(known.traveller().toString()), successor));
    }

    /** Ends the family of a token; a token that is unknown has none. */
    void end(String token) {
        db.sql("select family from accounts.refresh_token where token_hash = :hash")
                .param("hash", hash(token))
                .query(UUID.class)
                .optional()
                .ifPresent(this::revoke);
    }

    /**
     * Forgets the tokens that have expired, and that a family was revoked when it has none left.
     */
    int purge() {
        var forgotten =
                db.sql("delete from accounts.refresh_token where expires_at < :now")
                        .param("now", at(clock.instant()))
                        .update();
        db.sql(
                        """
                        delete from accounts.revoked_family r where not exists
                        (select from accounts.refresh_token t where t.family = r.family)
                        """)
                .update();
        return forgotten;
    }

    private void revoke(UUID family) {
        db.sql("insert into accounts.revoked_family values (:family, :now) on conflict do nothing")
                .param("family", family)
                .param("now", at(clock.instant()))
                .update();
    }

    private void keep(String token, UUID family, UUID traveller) {
        db.sql(
                        """
                        insert into accounts.refresh_token (token_hash, family, traveller, expires_at)
                        values (:hash, :family, :traveller, :expires) on conflict do nothing
                        """)
                .param("hash", hash(token))
                .param("family", family)
                .param("traveller", traveller)
                .param("expires", at(clock.instant().plus(LIFE)))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private record Known(
            UUID family,
            UUID traveller,
            Instant expires,
            @Nullable Instant spent,
            boolean revoked) {}
}
