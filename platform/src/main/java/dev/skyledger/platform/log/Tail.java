package dev.skyledger.platform.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest events of the log, read once for all readers of this node. It reads when it is told of
 * a commit, and looks by itself now and then in case nobody told it.
 */
class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    private final LogEngine engine;
    private final Duration patience;
    private final AtomicReferenceArray<Slot> ring;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final Condition more = lock.newCondition();

    private volatile long oldest;
    private volatile long newest;
    private volatile boolean open = true;
    private long wanted;
    private long looked;
    private @Nullable Thread reader;

    Tail(LogEngine engine, int kept, Duration patience) {
        this.engine = engine;
        this.patience = patience;
        ring = new AtomicReferenceArray<>(kept);
    }

    /** The messages of one position: usually one, after upcasting any number. */
    private record Slot(long position, List<TrackedEventMessage<?>> events) {}

    void start() {
        lock.lock();
        try {
            if (reader == null && open) {
                newest = engine.head();
                oldest = newest + 1;
                reader = Thread.ofPlatform().daemon().name("log-tail").start(this::run);
            }
        } finally {
            lock.unlock();
        }
    }

    /** There are events up to this position. */
    void wake(long position) {
        if (position > newest) {
            lock.lock();
            try {
                wanted = Math.max(wanted, position);
                told.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    long newest() {
        return newest;
    }

    /** The events at a position, or null when it is not kept here (any more). */
    @Nullable List<TrackedEventMessage<?>> at(long position) {
        if (position < oldest || position > newest) {
            return null;
        }
        var slot = ring.get(place(position));
        return slot != null && slot.position == position ? slot.events : null;
    }

    /** Waits until there is something at this position, or the time is over. */
    void await(long position, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = nanos;
            while (open && newest < position && left > 0) {
                left = more.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void unlisten(Runnable listener) {
        listeners.remove(listener);
    }

    private void run() {
        var failing = false;
        while (open) {
            try {
                if (!readOn()) {
                    announce();
                }
                failing = false;
            } catch (Throwable e) {
                if (!failing) {
                    LOG.warn("The log cannot be read, and is tried again: {}", e.toString());
                }
                failing = true;
            }
            rest();
        }
    }

    private boolean readOn() {
        var before = newest;
        long from;
        do {
            from = newest;
            looked = wanted();
            keep(engine.batchAfter(from));
        } while (open && newest > from && (newest < looked || newest - from >= LogEngine.AT_ONCE));
        return newest > before;
    }

    private void keep(LogEngine.Batch batch) {
        if (batch.last() == newest) {
            return;
        }
        var events = batch.events().iterator();
        var next = events.hasNext() ? events.next() : null;
        for (long position = newest + 1; position <= batch.last(); position++) {
            var here = new ArrayList<TrackedEventMessage<?>>(1);
            while (next != null && LogEngine.position(next.trackingToken()) == position) {
                here.add(next);
                next = events.hasNext() ? events.next() : null;
            }
            ring.set(place(position), new Slot(position, List.copyOf(here)));
        }
        oldest = Math.max(oldest, batch.last() - ring.length() + 1);
        newest = batch.last();
        announce();
    }

    private long wanted() {
        lock.lock();
        try {
            return wanted;
        } finally {
            lock.unlock();
        }
    }

    private void announce() {
        lock.lock();
        try {
            more.signalAll();
        } finally {
            lock.unlock();
        }
        for (var listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException e) {
                LOG.debug("A reader could not be woken", e);
            }
        }
    }

    /** Until somebody tells of a commit that was not told before the last look. */
    private void rest() {
        lock.lock();
        try {
            if (open && wanted <= looked) {
                told.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            LOG.debug("The tail was interrupted and goes on until it is closed");
        } finally {
            lock.unlock();
        }
    }

    private int place(long position) {
        return (int) (position % ring.length());
    }

    @Override
    public void close() {
        open = false;
        lock.lock();
        try {
            told.signalAll();
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
