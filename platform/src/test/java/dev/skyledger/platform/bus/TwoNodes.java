package dev.skyledger.platform.bus;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Two processes on one database, each with connections and a cache of its own, at one moment. */
public final class TwoNodes implements AutoCloseable {

    private final HikariDataSource database = Node.withTables(TestDatabase.fresh());
    private final HikariDataSource another = TestDatabase.pool(database.getJdbcUrl());
    private final Clock clock;
    private final Class<?> aggregate;
    public final Node one;
    public final Node other;

    public TwoNodes(Instant now, Class<?> aggregate) {
        this.clock = Clock.fixed(now, ZoneOffset.UTC);
        this.aggregate = aggregate;
        one = node(database);
        other = node(another);
    }

    /** One that begins later. */
    public Node third() {
        return node(another);
    }

    private Node node(HikariDataSource pool) {
        return new Node(pool, Node.LIMITS, clock, List.of(aggregate));
    }

    @Override
    public void close() {
        one.close();
        other.close();
        another.close();
        database.close();
    }
}
