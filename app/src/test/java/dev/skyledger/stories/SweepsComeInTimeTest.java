package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.running.SharedNode;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be looked at every five seconds is looked at about that often. */
class SweepsComeInTimeTest {

    private static final Duration TWICE_AS_LONG = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(strings = {"booking-sweep", "exchange-sweep"})
    void a_sweep_comes_again_before_it_could_have_come_twice(String sweep) {
        var first = comesAfter(lastOf(sweep), sweep, TWICE_AS_LONG.multipliedBy(2));
        comesAfter(first, sweep, TWICE_AS_LONG.minusSeconds(1));
    }

    @Test
    void nothing_is_said_twice_while_it_works() {
        SharedNode.api().get("/flights?limit=1", SharedNode.admin());
        SharedNode.api().get("/flights?limit=1", SharedNode.admin());
        assertThat(SharedNode.said()).doesNotContain("already registered");
    }

    private static OffsetDateTime comesAfter(OffsetDateTime before, String sweep, Duration atMost) {
        return await(sweep).atMost(atMost).until(() -> lastOf(sweep), it -> it.isAfter(before));
    }

    private static OffsetDateTime lastOf(String sweep) {
        return SharedNode.database()
                .sql(
                        """
                        select coalesce(last_success, to_timestamp(0)) from saga.scheduled_task
                        where task_name = ?
                        """)
                .param(sweep)
                .query(OffsetDateTime.class)
                .single();
    }
}
