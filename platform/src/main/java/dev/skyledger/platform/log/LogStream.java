package dev.skyledger.platform.log;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * One reader's way through the log: from the table while it is behind, from the {@link Tail} once
 * it has caught up. It calls back when there is more. What its handlers do not want is passed over
 * where something follows; the last there is comes all the same, for it moves the reader's token.
 */
class LogStream implements TrackingEventStream {

    /** After so many that were passed over one comes, so that a long way is not gone twice. */
    private static final int PASSED_AT_ONCE = 1000;

    private final LogEngine engine;
    private final Tail tail;
    private final Deque<TrackedEventMessage<?>> pending = new ArrayDeque<>();
    private final Set<Class<?>> unwanted = new HashSet<>();

    private long next;
    private @Nullable CatchUp catchUp;
    private @Nullable Runnable listener;
    private @Nullable TrackedEventMessage<?> passed;
    private int passedSince;

    LogStream(LogEngine engine, Tail tail, long after) {
        this.engine = engine;
        this.tail = tail;
        next = after + 1;
    }

    /** A way through the table, which covers everything up to {@code reaches}. */
    private record CatchUp(
            Stream<? extends TrackedEventMessage<?>> stream,
            Iterator<? extends TrackedEventMessage<?>> events,
            long reaches) {}

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        fill();
        return Optional.ofNullable(pending.peek());
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        fill();
        if (pending.isEmpty() && timeout > 0) {
            tail.await(next, unit.toNanos(timeout));
            fill();
        }
        return !pending.isEmpty();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.SECONDS)) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return pending.remove();
    }

    private void fill() {
        while (pending.isEmpty() && (fillFromTail() || fillFromTable())) {
            // One of them had something to pass, if only positions without a message.
        }
        if (pending.isEmpty() && passed != null) {
            give(passed);
        }
    }

    private void take(TrackedEventMessage<?> event) {
        if (unwanted.contains(event.getPayloadType()) && ++passedSince < PASSED_AT_ONCE) {
            passed = event;
        } else {
            give(event);
        }
    }

    private void give(TrackedEventMessage<?> event) {
        pending.add(event);
        passed = null;
        passedSince = 0;
    }

    @Override
    public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
        unwanted.add(ignored.getPayloadType());
    }

    private boolean fillFromTail() {
        if (catchUp != null) {
            return false;
        }
        var events = tail.at(next);
        if (events == null) {
            return false;
        }
        events.forEach(this::take);
        next++;
        return true;
    }

    private boolean fillFromTable() {
        if (catchUp == null) {
            var newest = tail.newest();
            if (next > newest) {
                return false;
            }
            var stream = engine.readEvents(LogEngine.token(next - 1), false);
            catchUp = new CatchUp(stream, stream.iterator(), newest);
        }
        try {
            return fillFrom(catchUp);
        } catch (RuntimeException e) {
            endCatchUp(catchUp);
            throw e;
        }
    }

    private boolean fillFrom(CatchUp way) {
        if (way.events.hasNext()) {
            var event = way.events.next();
            next = LogEngine.position(event.trackingToken()) + 1;
            take(event);
        } else {
            endCatchUp(way);
            next = Math.max(next, way.reaches + 1);
        }
        return true;
    }

    private void endCatchUp(CatchUp way) {
        catchUp = null;
        way.stream.close();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        if (listener != null) {
            tail.unlisten(listener);
        }
        listener = callback;
        tail.listen(callback);
        return true;
    }

    @Override
    public void close() {
        if (listener != null) {
            tail.unlisten(listener);
        }
        if (catchUp != null) {
            endCatchUp(catchUp);
        }
    }
}
