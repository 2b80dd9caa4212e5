package dev.skyledger.platform.processing;

import static dev.skyledger.platform.processing.Things.BAD;
import static dev.skyledger.platform.processing.Things.BROKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.Views.Thing;
import dev.skyledger.platform.processing.Views.Unknown;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class ParkingProcessorTest {

    private static final ProcessorSettings ONE_SEGMENT = new ProcessorSettings("things", 1, null);

    private final HikariDataSource database = TestDatabase.fresh();
    private final Things things = new Things(database);
    private final Views views = new Views(database, ONE_SEGMENT, things);

    @AfterEach
    void close() {
        views.close();
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void a_failing_event_is_parked_with_its_sequence_and_the_others_go_on(Things.Way way) {
        things.way = way;
        things.log = views.axon.eventStore();
        views.publish(new Unknown(BROKEN));
        views.sql.sql("update domainevententry set payload = '{'").update();
        views.publish(
                new Thing("a", 1),
                new Thing("b", BAD),
                new Thing("a", 2),
                new Thing("b", 3),
                new Thing("c", 1));
        await().untilAsserted(() -> assertThat(views.things()).containsExactly("a1", "a2", "c1"));
        views.publish(new Thing("b", 4), new Thing("c", 2));
        await().untilAsserted(() -> assertThat(views.things()).contains("c2"));
        assertThat(views.parkedThings())
                .hasSize(3)
                .allMatch(it -> it.startsWith("b "))
                .noneMatch(it -> it.contains("Anna"))
                .endsWith("b " + Cause.BEHIND, "b " + Cause.BEHIND);

        things.mended = true;
        assertThat(views.parked.retry("things", "b")).isEqualTo(3);
        assertThat(views.things()).containsExactly("a1", "a2", "b0", "b3", "b4", "c1", "c2");
        assertThat(views.parkedThings()).isEmpty();
        views.publish(new Thing("b", 5));
        await().untilAsserted(() -> assertThat(views.things()).contains("b5"));
    }

    @Test
    void an_event_that_nobody_can_read_is_parked_and_the_others_go_on() {
        views.whileStanding(
                "things",
                () -> {
                    views.publish(new Thing("a", 1), new Thing("b", 1), new Thing("c", 1));
                    views.sql
                            .sql(
                                    "update domainevententry set payload = '{' where aggregateidentifier = 'b'")
                            .update();
                });
        await().untilAsserted(() -> assertThat(views.things()).containsExactly("a1", "c1"));
        assertThat(views.parkedThings()).singleElement().asString().contains("Serialization");
    }

    @Test
    void a_lost_connection_parks_nothing_and_loses_nothing() {
        things.loseConnection.set(true);
        views.publish(new Thing("a", 1), new Thing("b", 1));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(views.things()).containsExactly("a1", "b1"));
        assertThat(views.parkedThings()).isEmpty();
    }

    @Test
    void the_token_moves_only_when_every_answer_is_there() {
        var work = new CompletableFuture<String>();
        things.work = work;
        views.publish(new Thing("a", 1));
        await().during(Duration.ofMillis(300)).until(() -> views.things().isEmpty());
        assertThat(views.progress).isEmpty();
        work.complete("done");
        await().untilAsserted(() -> assertThat(views.things()).containsExactly("a1"));
    }

    @Test
    void the_token_also_passes_events_that_nobody_here_knows() {
        views.publish(new Thing("a", 1), new Unknown("a"), new Unknown("b"));
        await().untilAsserted(
                        () -> assertThat(views.progress.getOrDefault("things", 0L)).isPositive());
        var handled = views.meters.counter("skyledger.events.handled", "processor", "things");
        assertThat(handled.count()).isEqualTo(1);
        var lag = views.meters.get("skyledger.projection.lag").gauge();
        await().untilAsserted(() -> assertThat(lag.value()).isZero());
        var token = "select token from log.token";
        await().untilAsserted(() ->
                assertThat(views.sql.sql(token).query(String.class).single()).contains("3"));
    }

    @Test
    void segments_and_their_order_are_a_matter_of_settings() {
        views.close();
        var byNumber = new ProcessorSettings("numbers", 4, event -> ((Thing) event).number());
        var numbers = new Numbers(database);
        try (var four = new Views(database, byNumber, numbers)) {
            four.publish(
                    new Thing("a", 1), new Thing("b", 2), new Thing("a", 3), new Thing("c", 1));
            await().untilAsserted(() -> assertThat(four.things()).containsExactly("a3", "b2"));
            await().untilAsserted(() ->
                    assertThat(four.parked.list(9))
                            .extracting(ParkedEvent::sequence)
                            .containsExactly("1", "1"));
            var segments = "select count(*) from log.token where processor = 'numbers'";
            assertThat(four.sql.sql(segments).query(Integer.class).single()).isEqualTo(4);
        }
    }

    @Test
    void what_another_node_parked_is_seen_before_the_batch_ends() {
        views.publish(new Thing("a", 1));
        await().untilAsserted(() -> assertThat(views.things()).containsExactly("a1"));
        views.publish(new Thing("a", 2));
        await().untilAsserted(() -> assertThat(views.things()).containsExactly("a1", "a2"));
        views.sql
                .sql(
                        """
                        insert into processing.parked
                               (processor, sequence, position, event, stream, stream_sequence,
                                payload_type, cause, parked_at)
                        values ('things', 'b', 1, 'elsewhere', 'b', 0, 'Thing', 'why', now())
                        """)
                .update();
        views.publish(new Thing("b", 1), new Thing("c", 1));
        await().untilAsserted(() -> assertThat(views.things()).contains("c1"));
        assertThat(views.things()).containsExactly("a1", "a2", "c1");
        assertThat(views.parkedThings()).containsExactly("b why", "b " + Cause.BEHIND);
        views.publish(new Thing("b", 2), new Thing("c", 2));
        await().untilAsserted(() -> assertThat(views.things()).contains("c2"));
        assertThat(views.parkedThings()).hasSize(3);
    }

    @Test
    void what_was_parked_stays_parked_over_a_restart() {
        views.publish(new Thing("b", BAD));
        await().untilAsserted(() -> assertThat(views.parkedThings()).hasSize(1));
        views.close();
        try (var again = new Views(database, ONE_SEGMENT, new Things(database))) {
            again.publish(new Thing("b", 1), new Thing("c", 1), new Thing("d", 1));
            await().untilAsserted(() -> assertThat(again.things()).containsExactly("c1", "d1"));
            assertThat(again.parkedThings()).hasSize(2);
        }
    }
}
