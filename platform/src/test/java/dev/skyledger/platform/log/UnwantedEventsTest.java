package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A reader that says what it does not want is spared it, and still learns how far the log goes. */
class UnwantedEventsTest {

    private final LogNode node = new LogNode(TestDatabase.freshUrl());

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void what_is_not_wanted_is_passed_over_where_something_follows_and_the_last_comes()
            throws Exception {
        node.append("a", 0, 5);
        sing();
        node.append("a", 5, 3);

        assertThat(wanted()).containsExactly(6L, 9L);
    }

    @Test
    void the_same_while_it_happens() throws Exception {
        try (var stream = node.store.openStream(null)) {
            stream.skipMessagesWithPayloadTypeOf(unwanted());
            node.append("a", 0, 3);
            assertThat(LogNode.positionOf(stream.nextAvailable())).isEqualTo(3);
            assertThat(stream.hasNextAvailable()).isFalse();

            node.append("a", 3, 2);
            sing();
            node.append("a", 5, 1);
            await().untilAsserted(() -> assertThat(node.tail.newest()).isEqualTo(7));
            assertThat(LogNode.positionOf(stream.nextAvailable())).isEqualTo(6);
            assertThat(LogNode.positionOf(stream.nextAvailable())).isEqualTo(7);
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void on_a_long_way_one_of_a_thousand_comes() throws Exception {
        for (int n = 0; n < 25; n++) {
            node.append("a", n * 100, 100);
        }
        assertThat(wanted()).containsExactly(1000L, 2000L, 2500L);
    }

    private List<Long> wanted() throws Exception {
        var positions = new ArrayList<Long>();
        try (var stream = node.store.openStream(null)) {
            stream.skipMessagesWithPayloadTypeOf(unwanted());
            while (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                positions.add(LogNode.positionOf(stream.nextAvailable()));
            }
        }
        return positions;
    }

    private static TrackedEventMessage<?> unwanted() {
        return EventUtils.asTrackedEventMessage(
                LogNode.said("a", 0, "whatever"), LogEngine.token(1));
    }

    record Sung(String words) {}

    private void sing() {
        node.append(List.of(new GenericDomainEventMessage<>("Song", "b", 0, new Sung("la la la"))));
    }
}
