package dev.skyledger.platform.log;

import static dev.skyledger.platform.log.LogNode.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FreshEventsTest {

    private final String url = TestDatabase.freshUrl();
    private final LogNode one = new LogNode(url);
    private final LogNode other = new LogNode(url);

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void what_this_node_wrote_is_given_as_the_table_has_it() {
        one.head.fresh().begin();
        var sent = said("a", 0, "with words").withMetaData(Map.of("actor", "{\"id\":\"ä\"}"));
        one.append(List.of(sent, said("b", 0, "and others")));

        var fresh = Objects.requireNonNull(one.head.fresh().after(0));
        var stored = one.engine.batchAfter(0);

        assertThat(fresh.last()).isEqualTo(stored.last());
        assertThat(fresh.events().getFirst().getPayload()).isSameAs(sent.getPayload());
        assertThat(fresh.events())
                .usingElementComparator((a, b) -> parts(a).equals(parts(b)) ? 0 : 1)
                .containsExactlyElementsOf(stored.events());
    }

    private static List<Object> parts(TrackedEventMessage<?> event) {
        var its = (DomainEventMessage<?>) event;
        return List.of(
                event.trackingToken(),
                its.getType(),
                its.getAggregateIdentifier(),
                its.getSequenceNumber(),
                its.getIdentifier(),
                its.getTimestamp(),
                its.getPayloadType(),
                its.getPayload(),
                Map.copyOf(its.getMetaData()));
    }

    @Test
    void nothing_is_passed_over_or_doubled_where_nodes_take_turns() throws Exception {
        var count = 300;
        try (var stream = one.store.openStream(LogEngine.token(0))) {
            for (int n = 0; n < count; n++) {
                (n % 3 == 0 ? other : one).append("s" + n, 0, 1);
            }
            var seen = new ArrayList<Long>();
            while (seen.size() < count && stream.hasNextAvailable(10, TimeUnit.SECONDS)) {
                seen.add(LogNode.positionOf(stream.nextAvailable()));
            }
            assertThat(seen)
                    .containsExactlyElementsOf(LongStream.rangeClosed(1, count).boxed().toList());
        }
    }

    @Test
    void what_nobody_reads_is_not_kept() throws Exception {
        one.append("a", 0, 3);
        assertThat(one.head.fresh().after(0)).isNull();
        assertThat(one.positionsAfter(LogEngine.token(0), 3)).hasSize(3);
    }

    @Test
    void the_oldest_are_let_go_of_where_the_reader_is_behind() {
        var fresh = new FreshEvents();
        fresh.begin();
        for (int n = 0; n < 30; n++) {
            var first = n * 500;
            fresh.committed(() -> events(first + 1, 500));
        }
        assertThat(fresh.after(0)).isNull();
        assertThat(fresh.after(7_000)).extracting(LogEngine.Batch::last).isEqualTo(15_000L);
        assertThat(fresh.after(15_000)).isNull();
    }

    private static List<TrackedEventMessage<?>> events(int first, int count) {
        return LongStream.range(first, first + count)
                .<TrackedEventMessage<?>>mapToObj(n ->
                        new GenericTrackedDomainEventMessage<>(
                                LogEngine.token(n), said("s" + n, 0, "words")))
                .toList();
    }
}
