package dev.skyledger.platform.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import dev.skyledger.platform.personal.SystemSeal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The keys of this deployment's tokens: as configured, or, on a development machine, made once and
 * kept sealed in the database, so that all nodes agree.
 */
@Component
class SigningKeys {

    private static final String PURPOSE = "signing-key";

    private final Supplier<RSAKey> key;

    SigningKeys(
            Secrets secrets, SystemSeal seal, JdbcClient db, Clock clock, Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            secrets.checkForProduction();
        }
        var pem = secrets.signingKey();
        if (pem != null) {
            var configured = SigningKey.ofPem(pem);
            key = () -> configured;
        } else {
            key = SingletonSupplier.of(() -> kept(db, seal, clock));
        }
    }

    RSAKey current() {
        return key.get();
    }

    JWKSet all() {
        return new JWKSet(current());
    }

    private static RSAKey kept(JdbcClient db, SystemSeal seal, Clock clock) {
        var found = read(db);
        if (found.length == 0) {
            db.sql(
                            """
                            insert into security.signing_key (id, sealed, created_at)
                            values (1, ?, ?) on conflict do nothing
                            """)
                    .params(
                            seal.seal(PURPOSE, SigningKey.fresh()),
                            clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            found = read(db);
        }
        return SigningKey.ofBytes(seal.open(PURPOSE, found));
    }

    private static byte[] read(JdbcClient db) {
        return db.sql("select sealed from security.signing_key where id = 1")
                .query(byte[].class)
                .optional()
                .orElseGet(() -> new byte[0]);
    }
}
