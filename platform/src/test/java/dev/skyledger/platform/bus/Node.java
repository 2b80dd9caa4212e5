package dev.skyledger.platform.bus;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.skyledger.platform.log.LogNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.axonframework.commandhandling.DefaultCommandBusSpanFactory;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.AggregateFactory;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.tracing.NoOpSpanFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** One process of several on a database: a bus, a cache and aggregates, rooms unless said. */
public final class Node implements AutoCloseable {

    public static final CommandLimits LIMITS =
            new CommandLimits(
                    2, 64, Duration.ofMillis(1), 16, 5000, Duration.ofSeconds(10), 5, 1000, 200);

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    public final AtomicInteger reads = new AtomicInteger();
    public final AtomicInteger snapshots = new AtomicInteger();
    public final AggregateCache cache;
    final BatchingCommandBus bus;
    public final CommandGateway commands;
    private final Configuration axon;

    Node(DataSource database) {
        this(database, LIMITS);
    }

    Node(DataSource database, CommandLimits limits) {
        this(
                database,
                limits,
                Clock.systemUTC(),
                JacksonSerializer.defaultSerializer(),
                List.of(Room.class));
    }

    /** A node with aggregates of a feature. */
    public Node(DataSource database, CommandLimits limits, Clock clock, List<Class<?>> aggregates) {
        this(database, limits, clock, Jackson3Serializer.builder().build(), aggregates);
    }

    private Node(
            DataSource database,
            CommandLimits limits,
            Clock clock,
            Serializer json,
            List<Class<?>> aggregates) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        var transactions = new SpringTransactionManager(new DataSourceTransactionManager(database));
        var engine = counted(LogNode.engine(database, transactions, json));
        cache = new AggregateCache(limits.cachedAggregates());
        var spans =
                DefaultCommandBusSpanFactory.builder()
                        .spanFactory(NoOpSpanFactory.INSTANCE)
                        .build();
        bus =
                new BatchingCommandBus(
                        limits,
                        transactions,
                        cache,
                        new LoggedSequences(database),
                        Runnable::run,
                        spans,
                        meters);
        Executor beside = Executors.newVirtualThreadPerTaskExecutor();
        var configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureEmbeddedEventStore(_ -> engine)
                        .configureSerializer(_ -> json)
                        .configureCommandBus(_ -> bus)
                        .registerComponent(Clock.class, _ -> clock)
                        .configureSnapshotter(c ->
                                AggregateSnapshotter.builder()
                                        .eventStore(c.eventStore())
                                        .transactionManager(transactions)
                                        .executor(beside)
                                        .aggregateFactories(factories(aggregates))
                                        .build());
        aggregates.forEach(type -> configurer.configureAggregate(cachedAggregate(type, limits)));
        axon = configurer.start();
        commands = axon.commandGateway();
    }

    private static List<AggregateFactory<?>> factories(List<Class<?>> aggregates) {
        return aggregates.stream()
                .<AggregateFactory<?>>map(type -> new GenericAggregateFactory<>(type))
                .toList();
    }

    private <A> AggregateConfigurer<A> cachedAggregate(Class<A> type, CommandLimits limits) {
        return AggregateConfigurer.defaultConfiguration(type)
                .configureCache(_ -> cache)
                .configureSnapshotTrigger(c ->
                        new EventCountSnapshotTriggerDefinition(
                                c.snapshotter(), limits.snapshotEvery()));
    }

    /** Makes the tables of the log; once for each database. */
    public static <D extends DataSource> D withTables(D database) {
        new ResourceDatabasePopulator(
                        new ByteArrayResource(
                                "create schema log; set search_path to log;".getBytes(UTF_8)),
                        new ClassPathResource("db/migration/log/V1__log.sql"),
                        new ByteArrayResource("reset search_path;".getBytes(UTF_8)))
                .execute(database);
        return database;
    }

    private EventStorageEngine counted(EventStorageEngine engine) {
        return (EventStorageEngine)
                Proxy.newProxyInstance(
                        EventStorageEngine.class.getClassLoader(),
                        new Class<?>[] {EventStorageEngine.class},
                        (_, method, arguments) -> {
                            if (method.getName().equals("readEvents")
                                    && arguments[0] instanceof String) {
                                reads.incrementAndGet();
                            }
                            try {
                                var result = method.invoke(engine, arguments);
                                if (method.getName().equals("storeSnapshot")) {
                                    snapshots.incrementAndGet();
                                }
                                return result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    public EventStore log() {
        return axon.eventStore();
    }

    public String send(Object command) {
        return String.valueOf((Object) commands.sendAndWait(command));
    }

    @Override
    public void close() {
        axon.shutdown();
        bus.close();
    }
}
