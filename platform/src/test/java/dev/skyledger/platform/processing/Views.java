package dev.skyledger.platform.processing;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.bus.Trouble;
import dev.skyledger.platform.log.ClaimedTokens;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** One process with a log, processors and a table they write. */
final class Views implements AutoCloseable {

    /** Something happened to one of many streams. */
    record Thing(String stream, int number) implements StreamOf {}

    /** Something that no view knows. */
    record Unknown(String stream) implements StreamOf {}

    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final Map<String, Long> progress = new ConcurrentHashMap<>();
    final JdbcClient sql;
    final Tables tables;
    final ParkedEvents parked;
    final Rebuilds rebuilds;
    final Configuration axon;
    private final Processors processors;
    private final SpringTransactionManager transactions;

    Views(HikariDataSource database, ProcessorSettings settings, Object... handlers) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        sql = JdbcClient.create(database);
        tables = new CollectedTables(database);
        var spring = new DataSourceTransactionManager(database);
        transactions = new SpringTransactionManager(spring);
        var connections = new SpringDataSourceConnectionProvider(database);
        var json = JacksonSerializer.defaultSerializer();
        var engine =
                JdbcEventStorageEngine.builder()
                        .snapshotSerializer(json)
                        .eventSerializer(json)
                        .persistenceExceptionResolver(it -> "23505".equals(Trouble.sqlState(it)))
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .build();
        var tokens = ClaimedTokens.of(connections, json);
        if (sql.sql("select to_regclass('log.token') is null").query(Boolean.class).single()) {
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
            DirectWrites.migrate(database, "log");
            DirectWrites.migrate(database, "processing");
            sql.sql("create schema things").update();
            sql.sql("create table things.things (stream text, number int check (number < 1000))")
                    .update();
            sql.sql("alter table things.things add primary key (stream, number)").update();
            sql.sql("create view things as select * from things.things").update();
        }
        var table = new ParkedTable(database, Clock.systemUTC());
        var limits =
                new ProcessingLimits(
                        200,
                        Map.of(),
                        4,
                        Duration.ofSeconds(5),
                        Duration.ofMillis(5),
                        Duration.ofMillis(5),
                        Set.of(),
                        Set.of(),
                        1000);
        var metrics = new ProcessingMetrics(meters, () -> head(engine), table);
        processors =
                new Processors(limits, List.of(settings), spring, table, metrics, progress::put);
        var configurer =
                DefaultConfigurer.defaultConfiguration(false)
                        .configureEventStore(_ ->
                                EmbeddedEventStore.builder()
                                        .storageEngine(engine)
                                        .fetchDelay(20)
                                        .build())
                        .configureSerializer(_ -> json)
                        .registerComponent(TokenStore.class, _ -> tokens)
                        .registerComponent(TransactionManager.class, _ -> transactions);
        configurer.eventProcessing(processing -> {
            processors.configure(processing);
            for (var handler : handlers) {
                processing.registerEventHandler(_ -> handler);
            }
        });
        axon = configurer.start();
        parked = new ParkedEvents(table, processors, axon::eventStore, spring);
        var own = new ViewTables(database, Clock.systemUTC());
        rebuilds =
                new Rebuilds(
                        processors,
                        own,
                        table,
                        metrics,
                        view -> new ViewRebuild(axon.eventStore(), tokens, own, view, 3),
                        spring);
    }

    private static long head(JdbcEventStorageEngine engine) {
        return engine.createHeadToken().position().orElse(0);
    }

    /** All of them become visible at once, so that they are one batch. */
    /** What a processor does not see before it has happened. */
    void whileStanding(String name, Runnable meanwhile) {
        var processor = processors.find(name).orElseThrow();
        processor.shutDown();
        meanwhile.run();
        processor.start();
    }

    void publish(Object... events) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        unit.execute(
                () -> Stream.of(events).forEach(event -> axon.eventStore().publish(stored(event))));
    }

    private DomainEventMessage<?> stored(Object payload) {
        var stream = ((StreamOf) payload).stream();
        var last = axon.eventStore().lastSequenceNumberFor(stream);
        var number = last.map(it -> it + 1).orElse(0L);
        return new GenericDomainEventMessage<>("Things", stream, number, payload);
    }

    List<String> things() {
        return sql.sql("select stream || number from things order by stream, number")
                .query(String.class)
                .list();
    }

    List<String> parkedThings() {
        return parked.list(100).stream().map(it -> it.sequence() + " " + it.cause()).toList();
    }

    @Override
    public void close() {
        axon.shutdown();
        processors.close();
    }
}
