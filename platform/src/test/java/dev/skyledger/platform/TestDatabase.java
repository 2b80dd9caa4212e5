package dev.skyledger.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;

/** A real PostgreSQL for tests: one server for each JVM, a fresh database for whoever asks. */
public final class TestDatabase {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** The address of a database that nobody used yet; user and password are {@code postgres}. */
    public static String freshUrl() {
        var name = "test_" + NUMBER.incrementAndGet();
        new JdbcTemplate(Server.RUNNING.getPostgresDatabase()).execute("create database " + name);
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    /** A pool on a database that nobody used yet. */
    public static HikariDataSource fresh() {
        return pool(freshUrl());
    }

    /** One more pool on the same database, as a second node would have. */
    public static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(10);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("logServerErrorDetail", "false");
        return new HikariDataSource(config);
    }

    private static final class Server {

        private static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
