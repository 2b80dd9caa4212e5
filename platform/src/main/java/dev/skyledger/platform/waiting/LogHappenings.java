package dev.skyledger.platform.waiting;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the log from where it ended when the node started, and tells those who wait for one of
 * its streams.
 */
class LogHappenings implements Happenings, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogHappenings.class);

    /** What a waiter has chained must not hold up the log. */
    private static final Executor LATER = Thread::startVirtualThread;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final Map<String, Set<Waiter>> waiting = new ConcurrentHashMap<>();
    private volatile @Nullable TrackingToken seen;
    private volatile boolean begun;
    private volatile @Nullable Thread follower;

    LogHappenings(StreamableMessageSource<TrackedEventMessage<?>> log) {
        this.log = log;
    }

    private record Waiter(Predicate<Object> event, CompletableFuture<@Nullable Object> result) {}

    @Override
    public CompletableFuture<@Nullable Object> next(
            String stream, Predicate<Object> event, Duration atMost) {
        var waiter = new Waiter(event, new CompletableFuture<>());
        waiting.compute(
                stream,
                (_, others) -> {
                    var all = others == null ? ConcurrentHashMap.<Waiter>newKeySet() : others;
                    all.add(waiter);
                    return all;
                });
        return waiter.result
                .completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((_, _) -> leave(stream, waiter));
    }

    private void leave(String stream, Waiter waiter) {
        waiting.computeIfPresent(
                stream,
                (_, all) -> {
                    all.remove(waiter);
                    return all.isEmpty() ? null : all;
                });
    }

    @Override
    public void start() {
        begin();
        var thread = Thread.ofPlatform().daemon().name("happenings").unstarted(this::follow);
        follower = thread; // known before it runs, for it ends when there is none
        thread.start();
    }

    @Override
    public void stop() {
        var thread = follower;
        follower = null;
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return follower != null;
    }

    /** Before any endpoint is open, and until after the last is closed. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Where the log cannot be reached yet, nobody can write and wait either. */
    private void begin() {
        try {
            seen = log.createHeadToken();
            begun = true;
        } catch (RuntimeException e) {
            LOG.warn("The log cannot be followed yet, and is tried again: {}", e.toString());
        }
    }

    private void follow() {
        while (isRunning()) {
            if (!begun) {
                pause();
                begin();
                continue;
            }
            try (var stream = log.openStream(seen)) {
                follow(stream);
            } catch (InterruptedException e) {
                LOG.debug("The follower was interrupted and goes on until it is stopped");
            } catch (RuntimeException e) {
                LOG.warn("The log cannot be followed, and is tried again: {}", e.toString());
                pause();
            }
        }
    }

    private void follow(BlockingStream<TrackedEventMessage<?>> stream) throws InterruptedException {
        while (isRunning()) {
            if (stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                var event = stream.nextAvailable();
                tell(event);
                seen = event.trackingToken();
            }
        }
    }

    private void tell(EventMessage<?> message) {
        if (!(message instanceof DomainEventMessage<?> event)) {
            return;
        }
        var waiters = waiting.get(event.getAggregateIdentifier());
        if (waiters == null) {
            return;
        }
        try {
            var payload = event.getPayload();
            waiters.stream()
                    .filter(waiter -> waiter.event.test(payload))
                    .forEach(waiter -> waiter.result.completeAsync(() -> payload, LATER));
        } catch (RuntimeException e) {
            LOG.warn(
                    "Nobody is told of event {}, which cannot be read: {}",
                    event.getIdentifier(),
                    e.getClass().getName());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException e) {
            LOG.debug("The follower was interrupted and goes on until it is stopped");
        }
    }
}
