package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A role begins before Axon Server does, or cannot find it. */
class AwayServerTest {

    @TempDir private Path data;

    private Node role(String role) {
        return Node.start(
                TestDatabase.migratedUrl(),
                data,
                "skyledger.roles=" + role,
                "axon.axonserver.enabled=true",
                "axon.axonserver.servers=127.0.0.1:9");
    }

    @Test
    void what_cannot_be_asked_is_unavailable_for_now() {
        try (var query = role("query")) {
            var answer = query.api().get("/flights/" + UUID.randomUUID(), "");
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("code")).isEqualTo("temporarily-unavailable");
            assertThat(query.api().get("/airports?query=lis", "").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"saga"})
    void a_role_that_nobody_asks_waits_for_it(String role) {
        try (var node = role(role)) {
            assertThat(node.api().get("/flights/" + UUID.randomUUID(), "").status()).isEqualTo(404);
        }
    }
}
