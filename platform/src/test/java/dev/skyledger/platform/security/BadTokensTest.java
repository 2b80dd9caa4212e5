package dev.skyledger.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.HttpExamples;
import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.HttpServer.Answer;
import dev.skyledger.platform.web.Tokens;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BadTokensTest {

    private final HttpServer server = HttpServer.shared();

    private final RSAKey ours = server.bean(SigningKeys.class).current();

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("skyledger")
                .audience("skyledger")
                .subject(Tokens.ANNA.value())
                .claim("roles", List.of("TRAVELLER"))
                .expirationTime(inMinutes(15));
    }

    private static Date inMinutes(int minutes) {
        return Date.from(HttpExamples.NOON.plus(Duration.ofMinutes(minutes)));
    }

    private String signed(JWTClaimsSet.Builder claims) throws Exception {
        return signed(JWSAlgorithm.RS256, new RSASSASigner(ours), claims);
    }

    private String signed(JWSAlgorithm algorithm, JWSSigner signer, JWTClaimsSet.Builder claims)
            throws Exception {
        var header = new JWSHeader.Builder(algorithm).keyID(ours.getKeyID()).build();
        var token = new SignedJWT(header, claims.build());
        token.sign(signer);
        return token.serialize();
    }

    private Answer ask(String token) {
        return server.get("/api/v1/bookings", "Authorization", "Bearer " + token);
    }

    private void assertRefused(String token, String code) {
        var answer = ask(token);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer error=\"invalid_token\"");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void a_good_token_is_believed() throws Exception {
        var answer = ask(signed(claims()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("id")).isEqualTo(Tokens.ANNA.value());
    }

    @Test
    void no_token_is_missing() {
        var answer = server.get("/api/v1/bookings");
        assertThat(answer.text("code")).isEqualTo("token-missing");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void an_old_token_is_expired_and_nothing_else() throws Exception {
        assertRefused(signed(claims().expirationTime(inMinutes(-1))), "token-expired");
        assertRefused(signed(claims().expirationTime(inMinutes(-1)).issuer("x")), "token-invalid");
        assertRefused(signed(claims().expirationTime(null)), "token-invalid");
        assertRefused(signed(claims().notBeforeTime(inMinutes(5))), "token-invalid");
    }

    @Test
    void a_token_for_others_is_invalid() throws Exception {
        assertRefused(signed(claims().issuer("somebody")), "token-invalid");
        assertRefused(signed(claims().audience("something")), "token-invalid");
        assertRefused(signed(claims().issuer(null)), "token-invalid");
        assertRefused(signed(claims().audience((String) null)), "token-invalid");
        assertRefused(signed(claims().subject(null)), "token-invalid");
    }

    @Test
    void a_token_of_another_key_is_invalid() throws Exception {
        var theirs = SigningKey.ofBytes(SigningKey.fresh());
        assertRefused(
                signed(JWSAlgorithm.RS256, new RSASSASigner(theirs), claims()), "token-invalid");
    }

    @Test
    void a_token_signed_by_nobody_is_invalid() {
        assertRefused(new PlainJWT(claims().build()).serialize(), "token-invalid");
    }

    @Test
    void the_public_key_is_no_secret_to_sign_with() throws Exception {
        var pem =
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(ours.toPublicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n";
        assertRefused(
                signed(JWSAlgorithm.HS256, new MACSigner(pem.getBytes(UTF_8)), claims()),
                "token-invalid");
        assertRefused(
                signed(
                        JWSAlgorithm.HS256,
                        new MACSigner(ours.toPublicKey().getEncoded()),
                        claims()),
                "token-invalid");
    }

    @Test
    void another_algorithm_of_the_same_key_is_invalid() throws Exception {
        assertRefused(
                signed(JWSAlgorithm.PS512, new RSASSASigner(ours), claims()), "token-invalid");
    }

    @Test
    void an_altered_or_broken_token_is_invalid() throws Exception {
        var parts = signed(claims()).split("\\.");
        var payload = Base64.getUrlDecoder().decode(parts[1]);
        var altered = new String(payload, UTF_8).replace("TRAVELLER", "ADMIN");
        var encoded =
                Base64.getUrlEncoder().withoutPadding().encodeToString(altered.getBytes(UTF_8));
        assertRefused(parts[0] + "." + encoded + "." + parts[2], "token-invalid");
        assertRefused("nonsense", "token-invalid");
        assertRefused("a.b.c", "token-invalid");
    }

    @Test
    void whoever_logs_in_may_still_send_an_old_token() throws Exception {
        var old = signed(claims().expirationTime(inMinutes(-60)));
        var login = server.post("/api/v1/auth/login", "{}", "Authorization", "Bearer " + old);
        assertThat(login.status()).isEqualTo(404); // nobody answers here yet, but nobody refuses
        assertThat(
                        server.get("/api/v1/airports/prefer", "Authorization", "Bearer " + old)
                                .text("code"))
                .isEqualTo("token-expired");
    }

    @Test
    void tokens_say_how_long_they_are_good() {
        var token = server.bean(AccessTokens.class).issue(Tokens.ANNA, Set.of(Role.TRAVELLER));
        assertThat(token.expiresIn()).isEqualTo(Duration.ofMinutes(15));
        assertThat(token.toString()).doesNotContain(token.token());
    }
}
