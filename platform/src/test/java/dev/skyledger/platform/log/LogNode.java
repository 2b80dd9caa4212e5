package dev.skyledger.platform.log;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.database.DatabaseAddress;
import dev.skyledger.platform.database.Migrations;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.DefaultEventBusSpanFactory;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.monitoring.NoOpMessageMonitor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.tracing.NoOpSpanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One node's part of the log, on a database that other nodes may share. */
public final class LogNode implements AutoCloseable {

    public final HikariDataSource pool;
    public final JdbcClient jdbc;
    public final SpringTransactionManager transactions;
    public final ConnectionProvider connections;
    public final Serializer serializer =
            Jackson3Serializer.builder()
                    .jsonMapperBuilderCustomizer(
                            new AxonConfiguration().jackson3SerializerCustomizer())
                    .build();
    final AppendedHead head = new AppendedHead();
    final LogEngine engine;
    final Tail tail;
    final LogEventStore store;
    private final CommitListener listener;

    public LogNode(String url) {
        this(url, Duration.ofSeconds(1));
    }

    LogNode(String url, Duration patience) {
        var address = new DatabaseAddress(url, "postgres", "postgres");
        new Migrations(address).run();
        pool = TestDatabase.pool(url);
        jdbc = JdbcClient.create(pool);
        transactions = new SpringTransactionManager(new JdbcTransactionManager(pool));
        connections = connections(pool);
        engine = engine(pool, transactions, serializer, head);
        tail = new Tail(engine, head.fresh(), 1_000, patience, Duration.ofMillis(1));
        store =
                new LogEventStore(
                        engine,
                        head,
                        tail,
                        NoOpMessageMonitor.INSTANCE,
                        DefaultEventBusSpanFactory.builder()
                                .spanFactory(NoOpSpanFactory.INSTANCE)
                                .build());
        listener = new CommitListener(address, tail::wake);
    }

    /** The log alone, for a bus. */
    public static EventStorageEngine engine(
            DataSource database, SpringTransactionManager transactions, Serializer serializer) {
        return engine(database, transactions, serializer, new AppendedHead());
    }

    private static LogEngine engine(
            DataSource database,
            SpringTransactionManager transactions,
            Serializer serializer,
            AppendedHead head) {
        return new LogEngine(
                new LogEngine.Parts(
                        JdbcClient.create(database),
                        connections(database),
                        transactions,
                        serializer,
                        serializer,
                        NoOpEventUpcaster.INSTANCE,
                        SnapshotFilter.allowAll()),
                head);
    }

    private static ConnectionProvider connections(DataSource database) {
        return new AxonConfiguration().connectionProvider(database);
    }

    /** Something that happened, told apart by its words. */
    public record Said(String words) {}

    public org.axonframework.eventsourcing.eventstore.EventStore store() {
        return store;
    }

    public LogHead head() {
        return new KnownHead(head, tail);
    }

    public static GenericDomainEventMessage<Said> said(String stream, long sequence, String words) {
        return new GenericDomainEventMessage<>("Speech", stream, sequence, new Said(words));
    }

    /** Appends in a unit of work with a transaction, as a command would. */
    public void append(List<? extends GenericDomainEventMessage<?>> events) {
        var work = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("append"));
        work.attachTransaction(transactions);
        work.execute(() -> store.publish(events));
        if (work.getExecutionResult().isExceptionResult()) {
            throw (RuntimeException) work.getExecutionResult().getExceptionResult();
        }
    }

    public void append(String stream, int from, int count) {
        append(
                IntStream.range(from, from + count)
                        .mapToObj(n -> said(stream, n, stream + n))
                        .toList());
    }

    /** Reads so many events with a stream of its own. */
    List<Long> positionsAfter(TrackingToken token, int count) throws InterruptedException {
        var positions = new ArrayList<Long>();
        try (var stream = store.openStream(token)) {
            while (positions.size() < count && stream.hasNextAvailable(30, TimeUnit.SECONDS)) {
                positions.add(positionOf(stream.nextAvailable()));
            }
        }
        return positions;
    }

    static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    @Override
    public void close() {
        listener.close();
        tail.close();
        pool.close();
    }
}
