package dev.skyledger.platform.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.HttpServer;
import dev.skyledger.platform.web.Tokens;
import java.util.Base64;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SigningKeysTest {

    private static String pem() {
        var encoded =
                Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(SigningKey.fresh());
        return "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n";
    }

    @Test
    void two_nodes_on_one_database_believe_each_other() {
        try (var first = HttpServer.with();
                var second = HttpServer.on(url(first))) {
            var token = Tokens.traveller(first);
            assertThat(second.get("/api/v1/bookings", "Authorization", token).status())
                    .isEqualTo(200);
        }
    }

    private static String url(HttpServer server) {
        return ((HikariDataSource) server.bean(DataSource.class)).getJdbcUrl();
    }

    @Test
    void the_public_part_is_published_and_the_private_part_is_sealed() {
        var server = HttpServer.shared();
        var key = server.bean(SigningKeys.class).current();
        var published = server.get("/.well-known/jwks.json").json().at("/keys/0");
        assertThat(published.path("kid").asString()).isEqualTo(key.getKeyID());
        assertThat(published.has("d")).isFalse();
        var stored =
                server.bean(JdbcClient.class)
                        .sql("select sealed from security.signing_key")
                        .query(byte[].class)
                        .single();
        assertThat(new String(stored, UTF_8)).doesNotContain("RSA");
        assertThatThrownBy(() -> SigningKey.ofBytes(stored))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_configured_key_signs() {
        assertThat(SigningKey.ofPem(pem()).isPrivate()).isTrue();
        assertThat(SigningKey.ofPem(pem().replace("\n", "\\n")).isPrivate()).isTrue();
        assertThatThrownBy(() -> SigningKey.ofPem("no key"))
                .hasMessageContaining("SKYLEDGER_SIGNING_KEY");
    }

    @Test
    void production_does_not_start_without_its_secrets() {
        assertThatThrownBy(() -> HttpServer.with("spring.profiles.active=production"))
                .rootCause()
                .hasMessageStartingWith("SKYLEDGER_SIGNING_KEY is missing");
        try (var server =
                HttpServer.with(
                        "spring.profiles.active=production",
                        "skyledger.security.signing-key=" + pem().replace("\n", "\\n"))) {
            var token = Tokens.traveller(server);
            assertThat(server.get("/api/v1/bookings", "Authorization", token).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_short_scrape_token_is_refused() {
        assertThatThrownBy(() -> HttpServer.with("skyledger.security.scrape-token=short"))
                .rootCause()
                .hasMessageContaining("SKYLEDGER_SCRAPE_TOKEN");
    }
}
