package dev.skyledger.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.machine.Patience;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Takes all writes that wait into one transaction. A row that fails is repeated under a savepoint
 * with the others, so that it fails alone; a lost connection fails all that were in it.
 */
class WriteGroups implements GroupedWrites, AutoCloseable {

    static final String POOL = "writes";
    static final int WRITERS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(WriteGroups.class);
    private static final int AT_ONCE = 256;
    private static final Duration GATHER = Duration.ofMillis(1);

    private final HikariDataSource pool;
    private final BlockingQueue<Write> waiting = new ArrayBlockingQueue<>(10_000);
    private final Lock turn = new ReentrantLock();
    private final List<Thread> writers;
    private boolean busy;
    private volatile boolean open = true;

    WriteGroups(HikariDataSource pool) {
        this.pool = pool;
        writers =
                IntStream.range(0, WRITERS)
                        .mapToObj(n ->
                                Thread.ofPlatform()
                                        .daemon()
                                        .name("grouped-writes-" + n)
                                        .start(this::work))
                        .toList();
    }

    @Override
    public CompletableFuture<Integer> write(String sql, List<?> parameters) {
        return add(Write.of(sql, parameters));
    }

    @Override
    public CompletableFuture<Integer> write(ManyRows statement, List<?> row) {
        return add(Write.of(statement, row));
    }

    private CompletableFuture<Integer> add(Write write) {
        if (!waiting.offer(write)) {
            refuse(write, "too many writes are waiting");
        } else if (!open && waiting.remove(write)) {
            refuse(write, "it is stopping");
        }
        return write.result();
    }

    private static void refuse(Write write, String why) {
        write.result().completeExceptionally(new TransientDataAccessResourceException(why));
    }

    private void work() {
        var group = new ArrayList<Write>(AT_ONCE);
        while (open || !waiting.isEmpty()) {
            try {
                gather(group);
                if (!group.isEmpty()) {
                    group.sort(Write.ORDER);
                    together(group);
                }
            } catch (InterruptedException e) {
                LOG.debug("A writer was interrupted and goes on until it is closed");
            } catch (Throwable e) {
                LOG.error("A group of {} writes failed unexpectedly", group.size(), e);
                group.forEach(write -> answerLater(() -> write.result().completeExceptionally(e)));
            } finally {
                group.clear();
            }
        }
    }

    /**
     * One writer at a time; where the last group was more than one write, this one waits a moment
     * for others.
     */
    private void gather(List<Write> group) throws InterruptedException {
        turn.lock();
        try {
            var first = waiting.poll(200, TimeUnit.MILLISECONDS);
            if (first != null) {
                group.add(first);
                if (busy) {
                    LockSupport.parkNanos(this, Patience.of(GATHER));
                }
                waiting.drainTo(group, AT_ONCE - 1);
                busy = group.size() > 1;
            }
        } finally {
            turn.unlock();
        }
    }

    private void together(List<Write> group) {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            int[] counts;
            try {
                counts = Write.execute(connection, group);
                connection.commit();
            } catch (SQLException e) {
                if (SqlState.isOutage(e) || group.size() == 1) {
                    throw e;
                }
                connection.rollback();
                oneByOne(connection, group);
                return;
            }
            for (int i = 0; i < counts.length; i++) {
                answer(group.get(i), counts[i]);
            }
        } catch (SQLException e) {
            var failure = clean(e);
            group.forEach(
                    write -> answerLater(() -> write.result().completeExceptionally(failure)));
        }
    }

    private void oneByOne(Connection connection, List<Write> group) throws SQLException {
        var answers = new ArrayList<Runnable>();
        for (var write : group) {
            var before = connection.setSavepoint();
            try {
                var count = Write.execute(connection, List.of(write))[0];
                answers.add(() -> answer(write, count));
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                if (SqlState.isOutage(e)) {
                    throw e;
                }
                connection.rollback(before);
                var failure = clean(e);
                answers.add(() -> answerLater(() -> write.result().completeExceptionally(failure)));
            }
        }
        connection.commit();
        answers.forEach(Runnable::run);
    }

    private static DataAccessException clean(SQLException e) {
        var clean = SqlState.withoutValues(e);
        var known = new SQLStateSQLExceptionTranslator().translate("grouped write", null, clean);
        return known != null
                ? known
                : new TransientDataAccessResourceException("a grouped write failed", clean);
    }

    private static void answer(Write write, int count) {
        answerLater(() -> write.result().complete(count));
    }

    /** What the caller has chained to its future must not hold up the writer. */
    private static void answerLater(Runnable answer) {
        Thread.startVirtualThread(answer);
    }

    @Override
    public void close() {
        open = false;
        for (var writer : writers) {
            try {
                writer.join(5_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        for (var late = waiting.poll(); late != null; late = waiting.poll()) {
            refuse(late, "it is stopping");
        }
        pool.close();
    }
}
