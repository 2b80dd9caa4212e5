package dev.skyledger.platform.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.log.LogNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final LogNode node = new LogNode(TestDatabase.freshUrl());
    private final Map<String, Map<Integer, Long>> local = new ConcurrentHashMap<>();
    private final PolledViews views =
            new PolledViews(
                    node.head(),
                    new ViewProgress(
                            _ -> new HashMap<>(local),
                            new StoredPositions(node.jdbc, node.serializer),
                            Clock.systemUTC()));

    @BeforeEach
    void three_events() {
        node.append("a", 0, 3);
    }

    @AfterEach
    void close() {
        views.close();
        node.close();
    }

    @Test
    void a_view_that_never_ran_has_not_passed() {
        assertThat(views.caughtUp("trips", SHORT)).isFalse();
    }

    @Test
    void an_answer_waits_five_seconds_for_what_its_caller_wrote() {
        var waited = new ArrayList<Duration>();
        Views patient = (_, atMost) -> waited.add(atMost);
        assertThat(patient.caughtUp("trips")).isTrue();
        assertThat(waited).containsExactly(Duration.ofSeconds(5));
    }

    @Test
    void a_view_has_passed_when_its_slowest_segment_has() {
        token("trips", 0, 3);
        token("trips", 1, 2);
        assertThat(views.caughtUp("trips", SHORT)).isFalse();
        token("trips", 1, 3);
        assertThat(views.caughtUp("trips", LONG)).isTrue();
    }

    @Test
    void a_segment_without_a_token_has_not_passed() {
        token("trips", 0, 3);
        node.jdbc
                .sql(
                        "insert into log.token (processor, segment, \"timestamp\") values ('trips', 1, '')")
                .update();
        assertThat(views.caughtUp("trips", SHORT)).isFalse();
    }

    @Test
    void segments_of_this_node_count_before_their_tokens_are_written() {
        token("trips", 0, 1);
        token("trips", 1, 1);
        var waiting =
                CompletableFuture.supplyAsync(
                        () -> views.caughtUp("trips", LONG), Thread::startVirtualThread);
        local.put("trips", Map.of(0, 3L));
        assertThat(views.caughtUp("trips", SHORT)).isFalse();
        local.put("trips", Map.of(0, 3L, 1, 4L));
        assertThat(waiting.join()).isTrue();
    }

    @Test
    void what_another_node_reports_counts_before_its_token_is_written() {
        token("trips", 0, 1);
        report("trips", 0, 3);
        assertThat(views.caughtUp("trips", LONG)).isTrue();
    }

    @Test
    void while_a_view_is_replayed_older_reports_mean_nothing() {
        token(
                "trips",
                0,
                ReplayToken.createReplayToken(
                        new GlobalSequenceTrackingToken(3), new GlobalSequenceTrackingToken(1)));
        report("trips", 0, 3);
        assertThat(views.caughtUp("trips", SHORT)).isFalse();
    }

    private void report(String view, int segment, long position) {
        node.jdbc
                .sql("insert into log.progress (processor, segment, position) values (?, ?, ?)")
                .params(view, segment, position)
                .update();
    }

    private void token(String view, int segment, long position) {
        token(view, segment, new GlobalSequenceTrackingToken(position));
    }

    private void token(String view, int segment, TrackingToken position) {
        var token = node.serializer.serialize(position, String.class);
        node.jdbc
                .sql(
                        """
                        insert into log.token (processor, segment, "timestamp", token, token_type) values (?, ?, '', ?, ?)
                        on conflict (processor, segment) do update set token = excluded.token\
                        """)
                .params(
                        view,
                        segment,
                        token.getData(),
                        ((SimpleSerializedType) token.getType()).getName())
                .update();
    }
}
