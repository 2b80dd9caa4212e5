package dev.skyledger.query.notice;

import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.waiting.Views;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hands every new notice to the open streams of its traveller on this node, whichever node wrote
 * it. One thread looks for all of them, and only while there are any.
 */
@Component
class StreamHub implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StreamHub.class);
    private static final int AT_ONCE = 1_000;

    /** Whoever is told that a booking changed can then see it. */
    private static final String VIEW = "booking-view";

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final NoticeTable notices;
    private final Views views;
    private final StreamPolicy policy;
    private final Map<TravellerId, Deque<LiveStream>> streams = new HashMap<>();
    private volatile @Nullable Thread looker;
    private long cursor;

    StreamHub(NoticeTable notices, Views views, StreamPolicy policy) {
        this.notices = notices;
        this.views = views;
        this.policy = policy;
    }

    /**
     * From the moment this returns, nothing newer than what the table shows escapes the stream.
     * When a traveller has too many, the oldest ends; while the node stops, none begins.
     */
    synchronized boolean open(LiveStream stream) {
        if (!isRunning()) {
            return false;
        }
        if (streams.isEmpty()) {
            cursor = notices.newest();
        }
        var its = streams.computeIfAbsent(stream.traveller(), _ -> new ArrayDeque<>());
        while (its.size() >= policy.perTraveller()) {
            its.removeFirst().end();
        }
        its.addLast(stream);
        LockSupport.unpark(looker);
        return true;
    }

    synchronized void close(LiveStream stream) {
        streams.computeIfPresent(
                stream.traveller(),
                (_, its) -> {
                    its.remove(stream);
                    return its.isEmpty() ? null : its;
                });
    }

    synchronized int size() {
        return streams.values().stream().mapToInt(Deque::size).sum();
    }

    private void look() {
        var failing = false;
        while (isRunning()) {
            try {
                if (size() == 0) {
                    LockSupport.park(this);
                } else if (!handOut()) {
                    LockSupport.parkNanos(this, policy.look().toNanos());
                }
                failing = false;
            } catch (RuntimeException e) {
                if (!failing) {
                    LOG.warn("Notices cannot be read, and are looked for again: {}", e.toString());
                }
                failing = true;
                LockSupport.parkNanos(this, Duration.ofMillis(500).toNanos());
            }
        }
    }

    private boolean handOut() {
        var found = notices.after(position(), AT_ONCE);
        if (found.isEmpty()) {
            return false;
        }
        views.caughtUp(VIEW, PATIENCE);
        handOut(found);
        return found.size() == AT_ONCE;
    }

    private synchronized long position() {
        return cursor;
    }

    private synchronized void handOut(List<NoticeTable.Item> found) {
        for (var item : found) {
            if (item.position() > cursor) {
                streams.getOrDefault(item.traveller(), new ArrayDeque<>())
                        .forEach(it -> it.tell(item));
            }
        }
        cursor = Math.max(cursor, found.getLast().position());
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("streams").unstarted(this::look);
        looker = thread;
        thread.start();
    }

    /** Ends all streams, so that whoever follows goes on at another node. */
    @Override
    public void stop() {
        var thread = looker;
        looker = null;
        LockSupport.unpark(thread);
        synchronized (this) {
            streams.values().forEach(its -> its.forEach(LiveStream::end));
        }
    }

    @Override
    public boolean isRunning() {
        return looker != null;
    }

    /** Before the server waits for the requests that are still running. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
