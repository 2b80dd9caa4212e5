package dev.skyledger.query.demand;

import dev.skyledger.contracts.search.SearchAnswered;
import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what was searched, a second's searches at a time, so that no search waits for it. Where it
 * cannot be written it is dropped, and a crash loses the last second: nothing rests on it.
 */
@Component
class SearchLog implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchLog.class);
    private static final int MOST_WAITING = 10_000;

    private final BlockingQueue<SearchAnswered> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final SearchTable table;
    private @Nullable Thread worker;
    private volatile boolean running;
    private boolean complained;

    SearchLog(SearchTable table) {
        this.table = table;
    }

    @EventListener
    void on(SearchAnswered search) {
        var _ = waiting.offer(search);
    }

    @Override
    public void start() {
        running = true;
        worker = Thread.ofVirtual().name("search-log").start(this::loop);
    }

    @Override
    public void stop() {
        running = false;
        try {
            if (worker != null) {
                worker.join(TimeUnit.SECONDS.toMillis(3));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        write();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void loop() {
        try {
            while (running) {
                TimeUnit.SECONDS.sleep(1);
                write();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void write() {
        var searches = new ArrayList<SearchAnswered>();
        waiting.drainTo(searches);
        if (searches.isEmpty()) {
            return;
        }
        try {
            table.add(searches);
            complained = false;
        } catch (RuntimeException e) {
            if (!complained) {
                LOG.warn("{} searches could not be kept: {}", searches.size(), e.getMessage());
                complained = true;
            }
        }
    }
}
