package dev.skyledger.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.database.DatabaseAddress;
import dev.skyledger.platform.database.Migrations;
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
        return create("test_" + NUMBER.incrementAndGet(), "");
    }

    /** The same with every schema of the product, as nearly every node finds its database. */
    public static String migratedUrl() {
        return create("test_" + NUMBER.incrementAndGet(), "template " + Migrated.NAME);
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

    private static String create(String name, String options) {
        new JdbcTemplate(Server.RUNNING.getPostgresDatabase())
                .execute("create database %s %s".formatted(name, options));
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private static final class Migrated {

        private static final String NAME = migrated();

        private static String migrated() {
            var url = create("migrated", "");
            new Migrations(new DatabaseAddress(url, "postgres", "postgres")).run();
            return "migrated";
        }
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
