package dev.skyledger.platform.processing;

import static dev.skyledger.platform.processing.Things.BAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.RetryParkedEventsEndpoint.Retried;
import dev.skyledger.platform.processing.RetryParkedEventsEndpoint.RetriedSequence;
import dev.skyledger.platform.processing.Views.Thing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What operators can do about events that could not be handled. */
@Timeout(60)
class ParkedEventsTest {

    private final HikariDataSource database = TestDatabase.fresh();
    private final Things things = new Things(database);
    private final Views views =
            new Views(database, new ProcessorSettings("things", 1, null), things);

    @AfterEach
    void close() {
        views.close();
        database.close();
    }

    @Test
    void a_retry_that_fails_again_changes_nothing() {
        views.publish(new Thing("b", BAD), new Thing("b", 3));
        await().untilAsserted(() -> assertThat(views.parkedThings()).hasSize(2));
        assertThat(views.parked.retry("things", "b")).isZero();
        assertThat(views.parkedThings()).hasSize(2);
        assertThat(views.things()).isEmpty();
    }

    @Test
    void a_retry_stops_at_the_first_that_still_fails_and_goes_on_from_there() {
        views.publish(new Thing("b", BAD), new Thing("b", 3), new Thing("b", BAD + 4));
        await().untilAsserted(() -> assertThat(views.parkedThings()).hasSize(3));
        things.mended = true;
        things.failing = 4;
        var endpoint = new RetryParkedEventsEndpoint(views.parked);
        var half = endpoint.retry(new RetriedSequence("things", "b"));
        assertThat(half.handled()).isEqualTo(2);
        assertThat(half.parked()).isEqualTo(1);
        assertThat(half.cause()).contains("IllegalStateException").doesNotContain("Anna");
        assertThat(views.things()).containsExactly("b0", "b3");
        things.failing = -1;
        assertThat(endpoint.retry(new RetriedSequence("things", "b")))
                .isEqualTo(new Retried(1, 0, null));
        assertThat(endpoint.retry(new RetriedSequence("things", "b")))
                .isEqualTo(new Retried(0, 0, null));
        assertThat(views.things()).containsExactly("b0", "b3", "b4");
    }

    @Test
    void who_is_not_here_cannot_be_retried() {
        var endpoint = new RetryParkedEventsEndpoint(views.parked);
        assertThatThrownBy(() -> endpoint.retry(new RetriedSequence("nobody", "b")))
                .isInstanceOf(RefusalException.class);
    }

    @Test
    void what_is_parked_can_be_gone_through_in_parts() {
        views.publish(new Thing("b", BAD), new Thing("b", 3), new Thing("c", BAD));
        await().untilAsserted(() -> assertThat(views.parkedThings()).hasSize(3));
        var first = views.parked.list(null, 2);
        assertThat(first).extracting(ParkedEvent::sequence).containsExactly("b", "b");
        assertThat(views.parked.list(first.getLast().place(), 2))
                .extracting(ParkedEvent::sequence)
                .containsExactly("c");
    }
}
