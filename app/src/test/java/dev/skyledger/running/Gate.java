package dev.skyledger.running;

import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Stops whoever is about to take a step, so that a process can be killed at exactly that point:
 * everything before it is committed, and it is not. A step is an event that is written, a call that
 * is kept for the provider ({@code "ask CAPTURE"}), or what the provider does ({@code "do
 * CAPTURE"}).
 */
public final class Gate implements AutoCloseable {

    private static final long LOCK = 4711;

    private final Connection connection;
    private final String table;
    private final String step;

    private Gate(Connection connection, String table, String step) {
        this.connection = connection;
        this.table = table;
        this.step = step;
    }

    /** The rows that a step writes. */
    private record Rows(String table, String which) {

        static Rows of(String step) {
            var words = step.split(" ");
            return switch (words[0]) {
                case "ask" -> new Rows("provider.provider_call", operation(words[1]));
                case "do" -> new Rows("simulator.ledger", operation(words[1]));
                default -> new Rows("log.event", "new.type like '%%.%s'".formatted(step));
            };
        }

        private static String operation(String name) {
            return "new.operation = '%s'".formatted(name);
        }
    }

    public static Gate before(String step, String database) throws SQLException {
        var rows = Rows.of(step);
        var connection = DriverManager.getConnection(database, "postgres", "postgres");
        var gate = new Gate(connection, rows.table, step);
        gate.run("select pg_advisory_lock(%d)".formatted(LOCK));
        gate.run(
                """
                create or replace function public.halt() returns trigger language plpgsql as
                $$ begin perform pg_advisory_xact_lock(%d); return new; end $$
                """
                        .formatted(LOCK));
        gate.run(
                """
                create trigger halt before insert on %s for each row
                  when (%s) execute function public.halt()
                """
                        .formatted(rows.table, rows.which));
        return gate;
    }

    /** Somebody does something on this node, which dies when they stand at the gate. */
    public void kill(Node node, Runnable doing) throws InterruptedException {
        var somebody = Thread.ofVirtual().start(() -> tried(doing));
        try {
            awaitSomebody();
        } finally {
            node.kill();
        }
        somebody.join();
    }

    private static void tried(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException _) {
            // nobody answers who was killed
        }
    }

    private void awaitSomebody() {
        await("somebody stands at the gate before " + step)
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
            run("drop trigger halt on " + table);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
