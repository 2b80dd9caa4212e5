package dev.skyledger.platform.log;

import dev.skyledger.platform.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of every commit to the log, from whatever node. While its connection is lost the readers'
 * own slow look stands in.
 */
class CommitListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);
    private static final int QUIET_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 500;

    private final DatabaseAddress address;
    private final LongConsumer committed;
    private final Thread thread;
    private volatile boolean open = true;
    private volatile @Nullable Connection listening;

    CommitListener(DatabaseAddress address, LongConsumer committed) {
        this.address = address;
        this.committed = committed;
        thread = Thread.ofPlatform().daemon().name("log-listener").start(this::run);
    }

    private void run() {
        var failing = false;
        while (open) {
            try (var connection = address.connect("listener")) {
                listening = connection;
                try (var statement = connection.createStatement()) {
                    statement.execute("listen log");
                }
                failing = false;
                listen(connection);
            } catch (SQLException e) {
                if (open && !failing) {
                    LOG.warn("Commits of other nodes are not heard for now: {}", e.getMessage());
                }
                failing = true;
                pause();
            }
        }
    }

    /** After a quiet time it asks whether the server is still there. */
    private void listen(Connection connection) throws SQLException {
        var session = connection.unwrap(PGConnection.class);
        while (open) {
            var notifications = session.getNotifications(QUIET_MILLIS);
            if (notifications == null || notifications.length == 0) {
                if (!connection.isValid(2)) {
                    throw new SQLException("the server does not answer");
                }
            } else {
                // In commit order: the last one says it all.
                var last = notifications[notifications.length - 1];
                committed.accept(Long.parseLong(last.getParameter()));
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            LOG.debug("The listener was interrupted and goes on until it is closed");
        }
    }

    @Override
    public void close() {
        open = false;
        thread.interrupt();
        var connection = listening;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debug("The listener's connection was gone already", e);
            }
        }
    }
}
