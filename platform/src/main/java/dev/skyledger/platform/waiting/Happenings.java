package dev.skyledger.platform.waiting;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Events as they are committed anywhere, for requests that wait for one. */
public interface Happenings {

    /**
     * Starts to watch a stream. Call it before sending the command that leads to the event. The
     * future ends with the first event that fits, or with null when the time is over; it never
     * fails and never blocks a log thread.
     */
    CompletableFuture<@Nullable Object> next(
            String stream, Predicate<Object> event, Duration atMost);
}
