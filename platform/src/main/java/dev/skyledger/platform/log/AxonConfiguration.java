package dev.skyledger.platform.log;

import dev.skyledger.platform.embedded.EmbeddedServers;
import dev.skyledger.platform.json.Moments;
import io.opentelemetry.api.OpenTelemetry;
import java.time.Clock;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.SnapshotterSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.tracing.NoOpSpanFactory;
import org.axonframework.tracing.SpanFactory;
import org.axonframework.tracing.opentelemetry.OpenTelemetrySpanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What the framework needs wherever the log is kept. */
@Configuration(proxyBeanMethods = false)
class AxonConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    /**
     * The connection of the thread's transaction, which alone commits and rolls back. One that a
     * unit of work keeps as well is rolled back with it, and takes the transaction around along: a
     * handler that fails after it read the log could not be parked.
     */
    @Bean
    ConnectionProvider connectionProvider(DataSource database) {
        return new SpringDataSourceConnectionProvider(database);
    }

    /**
     * Without the validator the framework cannot read its own replay tokens, and a processor stops
     * for good. A time at an airport keeps its offset on the way from node to node.
     */
    @Bean
    Jackson3SerializerCustomizer jackson3SerializerCustomizer() {
        return json ->
                json.disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                        .addModule(new Moments())
                        .polymorphicTypeValidator(
                                BasicPolymorphicTypeValidator.builder()
                                        .allowIfSubType("org.axonframework.")
                                        .build());
    }

    /**
     * Spans around every command and event cost much, and without samples nobody sees them. With
     * samples they belong to the span of the request, which the framework by itself knows nothing
     * of.
     */
    @Bean
    SpanFactory spans(
            @Value("${management.tracing.sampling.probability:0}") double samples,
            ObjectProvider<OpenTelemetry> telemetry) {
        var traces = telemetry.getIfAvailable();
        return samples == 0 || traces == null
                ? NoOpSpanFactory.INSTANCE
                : OpenTelemetrySpanFactory.builder()
                        .tracer(traces.getTracer("dev.skyledger"))
                        .contextPropagators(traces.getPropagators().getTextMapPropagator())
                        .build();
    }

    /** Whoever has the database alone takes back at once what a process that died had claimed. */
    @Bean
    TokenStore tokenStore(
            ConnectionProvider connections,
            Serializer serializer,
            JdbcClient jdbc,
            ObjectProvider<EmbeddedServers> embedded) {
        if (embedded.stream().anyMatch(EmbeddedServers::ownPostgres)) {
            jdbc.sql("update log.token set owner = null where owner is not null").update();
        }
        return ClaimedTokens.of(connections, serializer);
    }

    /** Snapshots are taken beside the commands, one at a time: nobody waits for one. */
    @Bean
    SpringAggregateSnapshotter aggregateSnapshotter(
            org.axonframework.config.Configuration axon,
            HandlerDefinition handlers,
            ParameterResolverFactory parameters,
            EventStore events,
            TransactionManager transactions,
            SnapshotterSpanFactory spans) {
        return SpringAggregateSnapshotter.builder()
                .repositoryProvider(axon::repository)
                .transactionManager(transactions)
                .eventStore(events)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .spanFactory(spans)
                .executor(
                        Executors.newSingleThreadExecutor(
                                Thread.ofPlatform().daemon().name("snapshots").factory()))
                .build();
    }

    @Bean
    ProvenanceOnConsequences provenanceOnConsequences() {
        return new ProvenanceOnConsequences();
    }

    @Bean
    ConfigurerModule provenanceOnCommands() {
        return configurer ->
                configurer.onInitialize(axon ->
                        axon.onStart(
                                Phase.INSTRUCTION_COMPONENTS,
                                () ->
                                        axon.commandBus()
                                                .registerDispatchInterceptor(
                                                        new ProvenanceOnCommands())));
    }
}
