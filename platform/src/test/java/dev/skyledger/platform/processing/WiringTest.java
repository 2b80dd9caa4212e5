package dev.skyledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.AggregateCache;
import dev.skyledger.platform.bus.BatchingCommandBus;
import dev.skyledger.platform.bus.Trouble;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.spring.stereotype.Aggregate;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class WiringTest {

    public record Begin(@TargetAggregateIdentifier String stream) implements StreamOf {}

    public record End(@TargetAggregateIdentifier String stream) implements StreamOf {}

    public record Begun(String stream) implements StreamOf {}

    public record Ended(String stream) implements StreamOf {}

    /** A story with a beginning and an end. */
    @Aggregate(snapshotTriggerDefinition = "inventorySnapshots", cache = "aggregates")
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public static class Story {

        @AggregateIdentifier private String id;

        @CommandHandler
        Story(Begin command) {
            apply(new Begun(command.stream()));
        }

        @CommandHandler
        void handle(End command) {
            apply(new Ended(command.stream()));
        }

        @EventSourcingHandler
        void on(Begun event) {
            id = event.stream();
        }

        Story() {
            // Axon rebuilds it from its events
        }
    }

    /** Ends what began. */
    @ProcessingGroup("ending")
    static class Ending {

        private final Commands commands;

        Ending(Commands commands) {
            this.commands = commands;
        }

        @EventHandler
        void on(Begun event) {
            commands.send(new End(event.stream()));
        }
    }

    /** Remembers how stories are. */
    @ProcessingGroup("stories")
    static class Stories {

        private final Rows rows;

        Stories(Tables tables) {
            rows = tables.rows("public.story", List.of("stream"));
        }

        @EventHandler
        void on(Begun event) {
            rows.put(Map.of("stream", event.stream(), "state", "begun"));
        }

        @EventHandler
        void on(Ended event) {
            rows.set(Map.of("stream", event.stream(), "state", "ended"));
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Log {

        @Bean
        HikariDataSource database() {
            return TestDatabase.fresh();
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
            return new SpringTransactionManager(transactions);
        }

        @Bean
        ConnectionProvider connections(DataSource database) {
            return new UnitOfWorkAwareConnectionProviderWrapper(
                    new SpringDataSourceConnectionProvider(database));
        }

        @Bean
        @Primary
        Serializer serializer() {
            return JacksonSerializer.defaultSerializer();
        }

        @Bean
        JdbcEventStorageEngine engine(
                DataSource database,
                ConnectionProvider connections,
                TransactionManager transactions,
                Serializer json) {
            new JdbcTemplate(database)
                    .execute(
                            "create schema log; create table story (stream text primary key,"
                                    + " state text)");
            Flyway.configure()
                    .dataSource(database)
                    .schemas("processing")
                    .locations("classpath:db/migration/processing")
                    .load()
                    .migrate();
            var engine =
                    JdbcEventStorageEngine.builder()
                            .snapshotSerializer(json)
                            .eventSerializer(json)
                            .persistenceExceptionResolver(
                                    it -> "23505".equals(Trouble.sqlState(it)))
                            .connectionProvider(connections)
                            .transactionManager(transactions)
                            .schema(
                                    EventSchema.builder()
                                            .eventTable("log.event")
                                            .aggregateIdentifierColumn("stream")
                                            .sequenceNumberColumn("sequence")
                                            .build())
                            .build();
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
            return engine;
        }

        @Bean
        TokenStore tokens(
                ConnectionProvider connections, TransactionManager transactions, Serializer json) {
            var tokens =
                    JdbcTokenStore.builder()
                            .connectionProvider(connections)
                            .serializer(json)
                            .build();
            transactions.executeInTransaction(
                    () -> tokens.createSchema(PostgresTokenTableFactory.INSTANCE));
            return tokens;
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    private static AutoConfigurations axon() {
        var candidates = ImportCandidates.load(AutoConfiguration.class, null);
        return AutoConfigurations.of(
                StreamSupport.stream(candidates.spliterator(), false)
                        .filter(name -> name.startsWith("org.axonframework"))
                        .filter(name -> !name.contains("Avro") && !name.contains("J"))
                        .map(WiringTest::type)
                        .toArray(Class[]::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_command_goes_through_the_bus_a_process_and_a_projection() throws Exception {
        new ApplicationContextRunner()
                .withConfiguration(axon())
                .withUserConfiguration(
                        Log.class,
                        Class.forName("dev.skyledger.platform.bus.BusConfiguration"),
                        ProcessingConfiguration.class,
                        Story.class)
                .withBean(Ending.class)
                .withBean(Stories.class)
                .withPropertyValues(
                        "axon.axonserver.enabled=false",
                        "axon.timeout.enabled=false",
                        "axon.update-check.disabled=true",
                        "skyledger.commands.partitions=3",
                        "skyledger.processing.batches.stories=10")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(CommandBus.class))
                            .isInstanceOf(BatchingCommandBus.class);
                    assertThat(context.getBean(ProcessingLimits.class).batchOf("stories"))
                            .isEqualTo(10);
                    context.getBean(CommandGateway.class).sendAndWait(new Begin("one"));
                    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
                    await().untilAsserted(() ->
                            assertThat(
                                            jdbc.queryForList(
                                                    "select state from" + " story", String.class))
                                    .containsExactly("ended"));
                    assertThat(context.getBean(AggregateCache.class).containsKey("one")).isTrue();
                });
    }
}
