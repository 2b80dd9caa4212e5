package dev.skyledger.platform.log;

import static dev.skyledger.platform.log.LogNode.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private final LogNode node = new LogNode(TestDatabase.freshUrl());

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void a_stream_begins_with_its_newest_snapshot() {
        node.append("a", 0, 6);
        node.store.storeSnapshot(said("a", 1, "up to 1"));
        node.store.storeSnapshot(said("a", 3, "up to 3"));
        node.store.storeSnapshot(said("a", 3, "up to 3, again"));

        assertThat(node.store.readEvents("a").asStream().map(SnapshotTest::words))
                .containsExactly("up to 3", "a4", "a5");
        assertThat(node.store.lastSequenceNumberFor("a")).hasValue(5L);
    }

    @Test
    void a_long_stream_is_read_whole() {
        for (int n = 0; n < 3; n++) {
            node.append("long", n * 500, 500);
        }
        assertThat(node.store.readEvents("long").asStream()).hasSize(1_500);
        assertThat(node.store.readEvents("long", 1_400).asStream()).hasSize(100);
    }

    private static String words(DomainEventMessage<?> event) {
        return ((LogNode.Said) event.getPayload()).words();
    }
}
