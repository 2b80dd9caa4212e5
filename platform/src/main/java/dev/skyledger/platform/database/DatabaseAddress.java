package dev.skyledger.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Where the database is, and how every connection to it is made. */
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

    static DatabaseAddress of(JdbcConnectionDetails details) {
        return new DatabaseAddress(
                details.getJdbcUrl(), details.getUsername(), details.getPassword());
    }

    /**
     * A connection that belongs to no pool and knows no time-out, for one that waits or migrates.
     */
    public Connection connect(String purpose) throws SQLException {
        return DriverManager.getConnection(url, properties(purpose));
    }

    /** Connections on which the same few statements are planned once, whatever their values. */
    HikariDataSource plannedPool(String purpose, int size, DatabaseSettings settings) {
        return pool(purpose, size, settings, "set plan_cache_mode = force_generic_plan");
    }

    /**
     * The same for statements that look for rows by their keys alone: a plan that was made while a
     * table was small must not read all of it, or of its index, once it is large.
     */
    HikariDataSource keyedPool(String purpose, int size, DatabaseSettings settings) {
        return pool(
                purpose,
                size,
                settings,
                """
                set plan_cache_mode = force_generic_plan; set enable_seqscan = off;
                set enable_mergejoin = off; set enable_hashjoin = off\
                """);
    }

    HikariDataSource pool(String purpose, int size, DatabaseSettings settings) {
        return pool(purpose, size, settings, "");
    }

    private HikariDataSource pool(
            String purpose, int size, DatabaseSettings settings, String also) {
        var config = new HikariConfig();
        config.setPoolName(purpose);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setConnectionTimeout(settings.connectionWait().toMillis());
        config.setConnectionInitSql(
                // Nearly all that is looked for is in memory, where a jump costs what a step does.
                "set random_page_cost = 1.1; set idle_in_transaction_session_timeout = %d; set lock_timeout = %d; %s"
                        .formatted(
                                settings.idleInTransaction().toMillis(),
                                settings.lockWait().toMillis(),
                                also));
        return pool(config, purpose);
    }

    /** Connections that are closed soon, without the time-outs that a long migration would meet. */
    HikariDataSource patientPool(String purpose, int size) {
        var config = new HikariConfig();
        config.setPoolName(purpose);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        return pool(config, purpose);
    }

    private HikariDataSource pool(HikariConfig config, String purpose) {
        config.setJdbcUrl(url);
        config.setDataSourceProperties(properties(purpose));
        return new HikariDataSource(config);
    }

    private Properties properties(String purpose) {
        var properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        properties.setProperty("ApplicationName", "skyledger-" + purpose);
        properties.setProperty("tcpKeepAlive", "true");
        // A server's detail quotes the row that failed, and so somebody's data.
        properties.setProperty("logServerErrorDetail", "false");
        // Grouped writes need the number of rows of each statement, which rewriting loses.
        properties.setProperty(
                "reWriteBatchedInserts", String.valueOf(!purpose.equals(WriteGroups.POOL)));
        return properties;
    }

    /** Without what an address may say about users and passwords. */
    @Override
    public String toString() {
        return url.replaceAll("\\?.*", "");
    }
}
