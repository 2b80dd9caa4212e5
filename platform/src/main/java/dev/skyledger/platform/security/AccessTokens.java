package dev.skyledger.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.contracts.shared.Uuid7;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Issues the short-lived tokens by which callers are known. */
@Component
public class AccessTokens {

    private final SigningKeys keys;
    private final Secrets secrets;
    private final Clock clock;

    AccessTokens(SigningKeys keys, Secrets secrets, Clock clock) {
        this.keys = keys;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A token, and how long it is good. */
    public record AccessToken(String token, Duration expiresIn) {

        @Override
        public String toString() {
            return "access token for " + expiresIn;
        }
    }

    public AccessToken issue(TravellerId traveller, Set<Role> roles) {
        var now = clock.instant();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(secrets.issuer())
                        .audience(secrets.audience())
                        .subject(traveller.value())
                        .claim(
                                secrets.rolesClaim(),
                                roles.stream().map(Role::name).sorted().toList())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(secrets.accessTokenLife())))
                        .jwtID(Uuid7.next())
                        .build();
        return new AccessToken(signed(claims), secrets.accessTokenLife());
    }

    private String signed(JWTClaimsSet claims) {
        var key = keys.current();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .type(JOSEObjectType.JWT)
                        .keyID(key.getKeyID())
                        .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }
}
