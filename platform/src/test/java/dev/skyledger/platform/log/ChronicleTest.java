package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChronicleTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private final LogNode node = new LogNode(TestDatabase.freshUrl());
    private final Chronicle logged =
            new LoggedChronicle(node.jdbc, node.serializer, NoOpEventUpcaster.INSTANCE);
    private final Chronicle merged = new MergedChronicle(node.store());

    @BeforeEach
    void something_was_said() {
        node.append(List.of(said("a", 0, 0), said("other", 0, 0)));
        node.append(List.of(said("b", 0, 1)));
        node.append(List.of(said("a", 1, 1), said("b", 1, 1), said("a", 2, 2)));
        node.store.storeSnapshot(said("a", 1, 1));
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void streams_are_read_together_in_the_order_of_the_log_and_from_their_beginning() {
        assertThat(words(logged.of(List.of("b", "a", "nobody's"))))
                .containsExactly("a0", "b0", "a1", "b1", "a2");
        assertThat(logged.of(List.of("nobody's"))).isEmpty();
    }

    @Test
    void the_order_of_the_log_holds_where_a_clock_is_behind() {
        node.append(List.of(said("b", 2, -5)));
        assertThat(words(logged.of(List.of("a", "b")))).endsWith("a2", "b2");
    }

    @Test
    void an_event_knows_its_time_and_its_place_in_its_stream() {
        var last = logged.of(List.of("a")).getLast();
        assertThat(last.getTimestamp()).isEqualTo(NOON.plusSeconds(2));
        assertThat(last.getSequenceNumber()).isEqualTo(2);
        assertThat(last.getAggregateIdentifier()).isEqualTo("a");
    }

    @Test
    void without_positions_times_count_and_who_is_named_first_comes_first() {
        assertThat(words(merged.of(List.of("a", "b"))))
                .containsExactly("a0", "a1", "b0", "b1", "a2");
        assertThat(words(merged.of(List.of("b", "a"))))
                .containsExactly("a0", "b0", "b1", "a1", "a2");
    }

    @Test
    void without_positions_no_stream_is_told_out_of_its_order() {
        node.append(List.of(said("b", 2, -5)));
        assertThat(words(merged.of(List.of("a", "b"))))
                .containsExactly("a0", "a1", "b0", "b1", "b2", "a2");
    }

    private static GenericDomainEventMessage<LogNode.Said> said(
            String stream, long sequence, int second) {
        return new GenericDomainEventMessage<>(
                "Speech",
                stream,
                sequence,
                new GenericMessage<>(new LogNode.Said(stream + sequence)),
                () -> NOON.plusSeconds(second));
    }

    private static List<String> words(List<DomainEventMessage<?>> events) {
        return events.stream().map(it -> ((LogNode.Said) it.getPayload()).words()).toList();
    }
}
