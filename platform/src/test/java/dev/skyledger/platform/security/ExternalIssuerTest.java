package dev.skyledger.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.skyledger.platform.HttpExamples;
import dev.skyledger.platform.web.Tokens;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExternalIssuerTest {

    private final RSAKey key = SigningKey.ofBytes(SigningKey.fresh());

    private HttpServer issuer;

    private String uri;

    @BeforeEach
    void start() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        issuer = HttpServer.create(address, 0);
        uri = "http://localhost:" + issuer.getAddress().getPort();
        var about =
                "{\"issuer\": \"%s\", \"jwks_uri\": \"%s/keys\", \"subject_types_supported\": [\"public\"]}";
        issuer.createContext(
                "/.well-known/openid-configuration", it -> answer(it, about.formatted(uri, uri)));
        issuer.createContext("/keys", it -> answer(it, new JWKSet(key).toString()));
        issuer.start();
    }

    @AfterEach
    void stop() {
        issuer.stop(0);
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, json.getBytes(UTF_8).length);
        exchange.getResponseBody().write(json.getBytes(UTF_8));
        exchange.close();
    }

    private String token() throws Exception {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(uri)
                        .audience("skyledger")
                        .subject("anna|7")
                        .claim("groups", List.of("ADMIN", "GARDENER"))
                        .expirationTime(Date.from(HttpExamples.NOON.plus(Duration.ofMinutes(5))))
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return "Bearer " + token.serialize();
    }

    private dev.skyledger.platform.HttpServer server() {
        return dev.skyledger.platform.HttpServer.with(
                "skyledger.security.issuer-uri=" + uri, "skyledger.security.roles-claim=groups");
    }

    @Test
    void its_tokens_are_believed_and_ours_are_not() throws Exception {
        try (var server = server()) {
            var known = server.get("/api/v1/bookings", "Authorization", token());
            assertThat(known.json().at("/roles/0").asString()).isEqualTo("ADMIN");
            assertThat(known.text("id")).matches("[0-9a-f-]{36}");
            var ours = server.get("/api/v1/bookings", "Authorization", Tokens.traveller(server));
            assertThat(ours.text("code")).isEqualTo("token-invalid");
            assertThat(server.get("/.well-known/jwks.json").json().path("keys").isEmpty()).isTrue();
        }
    }

    @Test
    void while_it_is_away_callers_are_asked_to_come_back() throws Exception {
        try (var server = server()) {
            issuer.stop(0);
            var answer = server.get("/api/v1/bookings", "Authorization", token());
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("code")).isEqualTo("temporarily-unavailable");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
    }
}
