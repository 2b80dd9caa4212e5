package dev.skyledger.platform.embedded;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The embedded PostgreSQL: durable, on this machine's own address, behind a password. */
record PostgresServer(PostgresCluster cluster, PostgresAddress address) implements Program {

    private static final int PATIENCE_SECONDS = 120;

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Process start() throws InterruptedException {
        try {
            cluster.prepare(address.password());
            Ports.requireFree(address.port(), name(), "skyledger.embedded.postgres-port");
            var builder = new ProcessBuilder(cluster.launch().with(command()));
            var process =
                    cluster.log().collects(builder.directory(cluster.data().toFile())).start();
            awaitReady(process);
            return process;
        } catch (IOException e) {
            throw new EmbeddedServerFailure(
                    "PostgreSQL cannot be started in %s: %s"
                            .formatted(cluster.folder(), e.getMessage()),
                    e);
        }
    }

    @Override
    public void stop(Process process) {
        try {
            cluster.stop(process.toHandle());
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command() {
        return List.of(
                cluster.programs().path("postgres"),
                "-D",
                cluster.folder().toString(),
                "-p",
                Integer.toString(address.port()),
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--password_encryption=scram-sha-256",
                "--fsync=on",
                "--synchronous_commit=on",
                "--full_page_writes=on",
                "--shared_buffers=256MB",
                "--max_connections=100",
                "--timezone=UTC",
                "--log_timezone=UTC",
                "--log_checkpoints=off", // a line every five minutes, for ever
                "--log_error_verbosity=terse", // details quote rows
                "--log_min_error_statement=panic"); // statements quote values
    }

    private void awaitReady(Process process) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        try {
            while (!isServing()) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    throw new EmbeddedServerFailure(
                            "PostgreSQL does not answer; the end of %s says why:\n%s"
                                    .formatted(cluster.log().path(), cluster.log().end()));
                }
                Thread.sleep(50);
            }
        } catch (InterruptedException | EmbeddedServerFailure e) {
            stop(process);
            throw e;
        }
    }

    private boolean isServing() {
        try (var connection = connect()) {
            makeDatabase(connection);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                address.url("postgres") + "?connectTimeout=5&socketTimeout=30",
                address.user(),
                address.password());
    }

    private static void makeDatabase(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var known =
                        statement.executeQuery(
                                "select 1 from pg_database where datname = 'skyledger'")) {
            if (!known.next()) {
                statement.execute("create database skyledger");
            }
        }
    }
}
