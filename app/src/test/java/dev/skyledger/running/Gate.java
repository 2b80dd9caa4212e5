package dev.skyledger.running;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Stops whoever is about to write an event of one kind, so that a process can be killed at exactly
 * that point: everything before it is committed, and it is not.
 */
public final class Gate implements AutoCloseable {

    private static final long LOCK = 4711;

    private final Connection connection;

    private Gate(Connection connection) {
        this.connection = connection;
    }

    public static Gate before(String event, String database) throws SQLException {
        var connection = DriverManager.getConnection(database, "postgres", "postgres");
        var gate = new Gate(connection);
        gate.run("select pg_advisory_lock(%d)".formatted(LOCK));
        gate.run(
                """
                create or replace function public.halt() returns trigger language plpgsql as
                $$ begin perform pg_advisory_xact_lock(%d); return new; end $$
                """
                        .formatted(LOCK));
        gate.run(
                """
                create trigger halt before insert on log.event for each row
                  when (new.type like '%%.%s') execute function public.halt()
                """
                        .formatted(event));
        return gate;
    }

    /** Returns when somebody stands at the gate. */
    public void awaitSomebody() {
        await("somebody stands at the gate")
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(20))
                .until(this::isSomebodyWaiting);
    }

    private boolean isSomebodyWaiting() throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "select count(*) from pg_locks where locktype = 'advisory' and objid = %d and not granted"
                                        .formatted(LOCK))) {
            row.next();
            return row.getInt(1) > 0;
        }
    }

    /** Whoever stood there goes on, and finds that its process is gone. */
    @Override
    public void close() throws SQLException {
        try (connection) {
            run("select pg_advisory_unlock(%d)".formatted(LOCK));
            run("drop trigger halt on log.event");
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
