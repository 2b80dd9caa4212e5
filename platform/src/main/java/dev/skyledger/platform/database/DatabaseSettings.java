package dev.skyledger.platform.database;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many connections a node keeps, and how long the database waits for it.
 *
 * @param connections shared by everything that is no command
 * @param commandConnections kept for command partitions: at least one each
 * @param idleInTransaction after this long without a word inside a transaction its connection is
 *     cut, so that a frozen node holds no lock for longer
 * @param lockWait longer than {@code idleInTransaction}, so that those who wait for a frozen node
 *     outlive it
 * @param connectionWait how long a caller waits for a free connection
 */
@ConfigurationProperties("skyledger.database")
public record DatabaseSettings(
        @DefaultValue("16") int connections,
        @DefaultValue("8") int commandConnections,
        @DefaultValue("5s") Duration idleInTransaction,
        @DefaultValue("8s") Duration lockWait,
        @DefaultValue("5s") Duration connectionWait) {

    /** What a node has when nothing is configured. */
    public static DatabaseSettings usual() {
        return new DatabaseSettings(
                16, 8, Duration.ofSeconds(5), Duration.ofSeconds(8), Duration.ofSeconds(5));
    }
}
