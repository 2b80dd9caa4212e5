package dev.skyledger.query.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether the index is there. Many who ask at once ask once; after a failure nobody waits for
 * another one for half a second.
 */
@Component
class IndexPulse {

    private static final Duration FRESH = Duration.ofMillis(20);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final FlightIndex index;
    private volatile long confirmed = System.nanoTime() - FRESH.toNanos();
    private volatile @Nullable Failure failure;

    IndexPulse(FlightIndex index) {
        this.index = index;
    }

    private final AtomicBoolean trying = new AtomicBoolean();

    private record Failure(String message, long until) {}

    /** Nobody asked again: it did not answer a moment ago. */
    private static final class StillAway extends IOException {

        private StillAway(String message) {
            super(message);
        }
    }

    /** Fails when the index does not answer, or is not there. */
    void require() throws IOException {
        var failed = failure;
        if (failed == null) {
            ask();
            return;
        }
        if (failed.until() - System.nanoTime() > 0 || !trying.compareAndSet(false, true)) {
            throw new StillAway(failed.message());
        }
        try {
            ask();
            failure = null;
        } finally {
            trying.set(false);
        }
    }

    private void ask() throws IOException {
        var asked = System.nanoTime();
        if (asked - confirmed < FRESH.toNanos()) {
            return;
        }
        if (index.position().isEmpty()) {
            throw new IndexMissing();
        }
        confirmed = asked;
    }

    /**
     * Tells that the index did not answer somebody. Whoever did not ask it knows nothing new, and
     * must not put off the next try.
     */
    void missed(Exception why) {
        if (why instanceof StillAway) {
            return;
        }
        var message = why.getMessage();
        confirmed = System.nanoTime() - FRESH.toNanos();
        failure =
                new Failure(
                        message == null ? "no answer" : message,
                        System.nanoTime() + PAUSE.toNanos());
    }
}
