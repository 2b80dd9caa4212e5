package dev.skyledger.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.metrics.micrometer.MicrometerMetricsTrackerFactory;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** The one data source of a node: two pools behind it, chosen by {@link Pools}. */
class RoutedPools extends AbstractDataSource implements AutoCloseable {

    private final HikariDataSource shared;
    private final HikariDataSource commands;

    RoutedPools(DatabaseAddress address, DatabaseSettings settings) {
        shared = address.pool("shared", settings.connections(), settings);
        commands = address.plannedPool("commands", settings.commandConnections(), settings);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return chosen().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return chosen().getConnection(user, password);
    }

    private HikariDataSource chosen() {
        return Pools.commandsAreRunning() ? commands : shared;
    }

    void measuredBy(MeterRegistry registry) {
        var meters = new MicrometerMetricsTrackerFactory(registry);
        shared.setMetricsTrackerFactory(meters);
        commands.setMetricsTrackerFactory(meters);
    }

    @Override
    public void close() {
        commands.close();
        shared.close();
    }
}
