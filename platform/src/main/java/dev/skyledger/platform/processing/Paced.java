package dev.skyledger.platform.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/**
 * The log for a reader whom nobody waits for: it is told of news at once after a pause, and at most
 * once in each pace otherwise, so that it takes more at a time.
 */
record Paced(
        StreamableMessageSource<TrackedEventMessage<?>> log,
        Duration pace,
        ScheduledExecutorService later)
        implements StreamableMessageSource<TrackedEventMessage<?>> {

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new Reader(log.openStream(token), this);
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return log.createTokenAt(moment);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return log.createTokenSince(duration);
    }

    private Runnable paced(Runnable news) {
        var isDue = new AtomicBoolean();
        var told = new long[] {System.nanoTime() - pace.toNanos()};
        return () -> {
            if (isDue.compareAndSet(false, true)) {
                var wait = told[0] + pace.toNanos() - System.nanoTime();
                later.schedule(
                        () -> {
                            told[0] = System.nanoTime();
                            isDue.set(false);
                            news.run();
                        },
                        Math.max(0, wait),
                        TimeUnit.NANOSECONDS);
            }
        };
    }

    /** Reads as the log does, and hears of news at its pace. */
    private record Reader(BlockingStream<TrackedEventMessage<?>> stream, Paced source)
            implements BlockingStream<TrackedEventMessage<?>> {

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            stream.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            return stream.setOnAvailableCallback(source.paced(callback));
        }

        @Override
        public void close() {
            stream.close();
        }
    }
}
