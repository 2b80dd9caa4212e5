package dev.skyledger.platform.log;

import dev.skyledger.platform.machine.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The newest events of the log, read once for all readers of this node, if others wrote them. It
 * reads when it is told of a commit, and now and then by itself in case nobody told it.
 */
class Tail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);

    /** Who writes no more events than this at a time is alone, and is not kept waiting. */
    private static final int ALONE = 3;

    private static final long EACH_NANOS = 1_000_000;

    private final LogEngine engine;
    private final FreshEvents fresh;
    private final Duration patience;
    private final Duration gather;
    private final Kept kept;
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition told = lock.newCondition();
    private final Condition more = lock.newCondition();
    private volatile boolean open = true;
    private volatile long wanted;
    private long looked;
    private @Nullable Thread reader;

    /**
     * @param patience how long nobody tells of anything before it looks by itself
     * @param gather how long it waits for more before it reads at most, while many write
     */
    Tail(LogEngine engine, FreshEvents fresh, int kept, Duration patience, Duration gather) {
        this.engine = engine;
        this.fresh = fresh;
        this.patience = patience;
        this.gather = gather;
        this.kept = new Kept(kept);
    }

    void start() {
        lock.lock();
        try {
            if (reader == null && open) {
                fresh.begin();
                kept.startAfter(engine.head());
                reader = Thread.ofPlatform().daemon().name("log-tail").start(this::run);
            }
        } finally {
            lock.unlock();
        }
    }

    /** There are events up to this position. */
    void wake(long position) {
        if (position > kept.newest()) {
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
        return kept.newest();
    }

    /** The events at a position, or null when it is not kept here (any more). */
    @Nullable List<TrackedEventMessage<?>> at(long position) {
        return kept.at(position);
    }

    /** Waits until there is something at this position, or the time is over. */
    void await(long position, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var left = nanos;
            while (open && kept.newest() < position && left > 0) {
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
            var before = kept.newest();
            try {
                readOn();
                if (kept.newest() == before) {
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
            gather(kept.newest() - before);
        }
    }

    /** The more are written at a time, the longer it waits, for each look has its price. */
    private void gather(long read) {
        if (read > ALONE) {
            LockSupport.parkNanos(Math.min(read * EACH_NANOS, Patience.of(gather)));
        }
    }

    private void readOn() {
        long from;
        do {
            from = kept.newest();
            looked = wanted;
            var own = fresh.after(from);
            var batch = own != null ? own : engine.batchAfter(from);
            if (batch.last() > from) {
                kept.add(batch);
                announce();
            }
        } while (open && isMoreSince(from));
    }

    private boolean isMoreSince(long from) {
        var read = kept.newest() - from;
        return read >= LogEngine.AT_ONCE || (read > 0 && kept.newest() < looked);
    }

    private void announce() {
        signal(more);
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

    @Override
    public void close() {
        open = false;
        signal(told, more);
    }

    private void signal(Condition... conditions) {
        lock.lock();
        try {
            for (var condition : conditions) {
                condition.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
