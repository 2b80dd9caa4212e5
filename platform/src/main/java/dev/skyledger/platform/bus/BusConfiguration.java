package dev.skyledger.platform.bus;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.SnapshotterSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command bus of this node, its cache and its snapshots. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandLimits.class)
class BusConfiguration {

    /** The table that holds the events, with the columns of Axon's schema in snake case. */
    private static final String EVENTS = "log.event";

    @Bean
    AggregateCache aggregates(CommandLimits limits) {
        return new AggregateCache(limits.cachedAggregates());
    }

    /**
     * With Axon Server nobody can be asked in one statement; there the cache is cleared instead.
     */
    @Bean
    LastSequences lastSequences(
            DataSource database, @Value("${axon.axonserver.enabled:false}") boolean server) {
        return server ? _ -> Map.of() : new LoggedSequences(database, EVENTS);
    }

    @Bean(destroyMethod = "close")
    @Qualifier("localSegment")
    BatchingCommandBus commandBus(
            CommandLimits limits,
            TransactionManager transactions,
            AggregateCache cache,
            LastSequences log,
            ObjectProvider<PartitionScope> scope,
            CommandBusSpanFactory spans,
            MeterRegistry registry,
            org.axonframework.config.Configuration axon) {
        var around = scope.getIfAvailable(() -> Runnable::run);
        var bus = new BatchingCommandBus(limits, transactions, cache, log, around, spans, registry);
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandTargetResolver commandTargets() {
        return new Targets();
    }

    /** Snapshots are taken beside the partitions: one would hold up a whole batch. */
    @Bean
    Snapshotter snapshotter(
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
                .executor(snapshots())
                .build();
    }

    private static Executor snapshots() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }

    @Bean
    SnapshotTriggerDefinition inventorySnapshots(Snapshotter snapshotter, CommandLimits limits) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, limits.snapshotEvery());
    }
}
