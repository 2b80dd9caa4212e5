package dev.skyledger.bench.machine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

/** The one PostgreSQL server that both sides write to, as durable as the product's own. */
public final class Database implements AutoCloseable {

    private static final String STATEMENTS =
            """
            select concat_ws(' ', calls, 'calls', round(total_exec_time), 'ms', round(total_plan_time), 'planned', rows, 'rows',
                wal_bytes / 1024, 'KB', wal_fpi, 'pages', left(regexp_replace(query, '\\s+', ' ', 'g'), 160))
            from pg_stat_statements s join pg_database d on d.oid = s.dbid
            where d.datname = '%s' order by total_exec_time desc limit 120
            """;

    private static final String TOTALS =
            """
            select concat_ws(' ', xact_commit, 'commits', wal_bytes / 1048576, 'MB', wal_fpi, 'pages',
                calls, 'calls', round(spent), 'ms')
            from pg_stat_wal, pg_stat_database d, (select sum(calls) calls, sum(total_exec_time) spent, dbid from pg_stat_statements group by dbid) s
            where d.datid = s.dbid and d.datname = '%s'
            """;

    private final EmbeddedPostgres server;
    private final Path folder;

    private Database(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Starts a server in an empty folder and makes sure that it keeps what it acknowledges. */
    public static Database start(Path folder) throws IOException, SQLException {
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(Files.createDirectories(folder))
                        .setCleanDataDirectory(true)
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("locale-provider", "builtin")
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("shared_buffers", "256MB")
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements");
        for (var setting : Objects.requireNonNullElse(System.getenv("SERVER"), "").split(" ")) {
            if (setting.contains("=")) {
                builder.setServerConfig(setting.split("=", 2)[0], setting.split("=", 2)[1]);
            }
        }
        var server = builder.start();
        var database = new Database(server, folder);
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if (!"on".equals(database.ask("show " + setting))) {
                database.close();
                throw new IllegalStateException(setting + " is off, so nothing would be measured");
            }
        }
        return database;
    }

    /** Makes a database; user and password are {@code postgres}. */
    public String create(String name) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return url(name);
    }

    /** Where a database is found. */
    public String url(String name) {
        return server.getJdbcUrl("postgres", name);
    }

    /**
     * What was committed, and the statements that took most of the time, with how often each ran.
     */
    public String statements(String name) throws SQLException {
        var lines = new StringBuilder();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists pg_stat_statements");
            for (var question : List.of(TOTALS, STATEMENTS)) {
                try (var row = statement.executeQuery(question.formatted(name))) {
                    while (row.next()) {
                        lines.append(row.getString(1)).append('\n');
                    }
                }
            }
        }
        return lines.toString();
    }

    private String ask(String question) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
