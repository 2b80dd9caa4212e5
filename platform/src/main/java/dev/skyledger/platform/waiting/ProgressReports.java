package dev.skyledger.platform.waiting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tells the other nodes, if there are any, how far the segments of this node have read: a token is
 * written only with an event that its segment handles, so those of quiet segments lag behind.
 */
class ProgressReports implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ProgressReports.class);
    private static final Duration ALONE = Duration.ofSeconds(1);
    private static final Duration TOGETHER = Duration.ofMillis(20);
    private static final int LOOKS_FOR_OTHERS = 50;

    private final JdbcTemplate jdbc;
    private final ViewPositions local;
    private final Supplier<Set<String>> views;
    private final boolean distributed;
    private volatile @Nullable Thread reporter;
    private Map<String, Map<Integer, Long>> reported = Map.of();

    ProgressReports(
            JdbcTemplate jdbc,
            ViewPositions local,
            Supplier<Set<String>> views,
            boolean distributed) {
        this.distributed = distributed;
        this.jdbc = jdbc;
        this.local = local;
        this.views = views;
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("progress-reports").unstarted(this::run);
        reporter = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = reporter;
        reporter = null;
        LockSupport.unpark(thread);
    }

    @Override
    public boolean isRunning() {
        return reporter != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                if (thereAreOthers()) {
                    reported = Map.of();
                    for (int i = 0; i < LOOKS_FOR_OTHERS && isRunning(); i++) {
                        report(local.of(views.get()));
                        LockSupport.parkNanos(this, TOGETHER.toNanos());
                    }
                } else {
                    LockSupport.parkNanos(this, ALONE.toNanos());
                }
            } catch (RuntimeException e) {
                LOG.debug("Progress cannot be reported for now", e);
                LockSupport.parkNanos(this, ALONE.toNanos());
            }
        }
    }

    /** Every node has exactly one connection that listens, unless Axon Server tells of commits. */
    private boolean thereAreOthers() {
        if (distributed) {
            return true;
        }
        var nodes =
                jdbc.queryForObject(
                        "select count(*) from pg_stat_activity where application_name = 'skyledger-listener' and datname = current_database()",
                        Long.class);
        return nodes != null && nodes > 1;
    }

    private void report(Map<String, Map<Integer, Long>> now) {
        var rows = new ArrayList<Object[]>();
        now.forEach((view, segments) ->
                segments.forEach((segment, position) -> {
                    if (!position.equals(before(view, segment))) {
                        rows.add(new Object[] {view, segment, position});
                    }
                }));
        if (!rows.isEmpty()) {
            write(rows);
        }
        reported = now;
    }

    private Long before(String view, Integer segment) {
        return reported.getOrDefault(view, Map.of()).getOrDefault(segment, -1L);
    }

    private void write(List<Object[]> rows) {
        jdbc.batchUpdate(
                """
                insert into log.progress (processor, segment, position) values (?, ?, ?)
                on conflict (processor, segment) do update set position = excluded.position\
                """,
                rows);
    }
}
