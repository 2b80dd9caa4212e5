package dev.skyledger.platform.embedded;

import static dev.skyledger.platform.embedded.EmbeddedExamples.ask;
import static dev.skyledger.platform.embedded.EmbeddedExamples.postgresIn;
import static dev.skyledger.platform.embedded.EmbeddedExamples.postmaster;
import static dev.skyledger.platform.embedded.EmbeddedExamples.searchChild;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

    @TempDir private Path data;

    @Test
    void what_outlives_a_killed_application_is_ended_and_replaced() throws Exception {
        try (var other = OtherApplication.on(data)) {
            assertThatThrownBy(() -> EmbeddedServers.start(postgresIn(data)))
                    .hasMessageContaining("in use by process " + other.process().pid());
            var postmaster = postmaster(data);
            var node = searchChild(data);
            other.kill();
            assertThat(postmaster.isAlive()).isTrue();
            try (var servers = EmbeddedServers.start(postgresIn(data))) {
                assertThat(ask(servers.postgres(), "select 'still here'")).isEqualTo("still here");
                assertThat(postmaster.isAlive()).isFalse();
                assertThat(postmaster(data).pid()).isNotEqualTo(postmaster.pid());
            }
            await().atMost(Duration.ofSeconds(15)).until(() -> !node.isAlive());
        }
    }

    @Test
    void the_same_process_cannot_take_the_same_data_twice() throws Exception {
        try (var _ = DataLock.on(data)) {
            assertThatThrownBy(() -> DataLock.on(data))
                    .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
        }
        DataLock.on(data).close();
    }
}
