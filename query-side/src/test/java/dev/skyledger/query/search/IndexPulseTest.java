package dev.skyledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class IndexPulseTest {

    private static final Duration AT_ONCE = Duration.ofMillis(100);

    private final HungIndex hung = new HungIndex();
    private final IndexPulse pulse =
            new IndexPulse(new FlightIndex(hung.client, new FlightDocuments(SearchFixture.JSON)));

    IndexPulseTest() throws IOException {}

    @AfterEach
    void close() {
        hung.close();
    }

    /** As a search does it: what failed is told. */
    private Duration failsAfter() {
        var asked = System.nanoTime();
        assertThatThrownBy(pulse::require).isInstanceOfSatisfying(IOException.class, pulse::missed);
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    @Test
    void an_index_that_takes_calls_and_never_answers_is_away() {
        assertThat(failsAfter()).isBetween(HungIndex.PATIENCE, HungIndex.PATIENCE.multipliedBy(8));
    }

    @Test
    void once_it_was_waited_for_in_vain_nobody_waits_for_a_while() {
        failsAfter();
        for (var caller = 0; caller < 50; caller++) {
            var asked = System.nanoTime();
            assertThatThrownBy(pulse::require).isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - asked)).isLessThan(AT_ONCE);
        }
        assertThat(hung.callers()).isEqualTo(1);
    }

    @Test
    void later_one_waits_for_all() throws Exception {
        failsAfter();
        Awaitility.await().pollInterval(AT_ONCE).until(this::waitsAgain);
        var before = hung.callers();
        var slow = 0;
        for (var taken : together(20)) {
            slow += taken.compareTo(HungIndex.PATIENCE) >= 0 ? 1 : 0;
        }
        assertThat(slow).isLessThanOrEqualTo(1);
        assertThat(hung.callers() - before).isLessThanOrEqualTo(1);
    }

    private boolean waitsAgain() {
        return failsAfter().compareTo(HungIndex.PATIENCE) >= 0;
    }

    private List<Duration> together(int many) throws ExecutionException, InterruptedException {
        var asked = new ArrayList<Future<Duration>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var caller = 0; caller < many; caller++) {
                asked.add(threads.submit(this::failsAfter));
            }
        }
        var taken = new ArrayList<Duration>();
        for (var each : asked) {
            taken.add(each.get());
        }
        return taken;
    }
}
