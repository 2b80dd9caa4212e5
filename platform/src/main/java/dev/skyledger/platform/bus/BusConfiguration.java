package dev.skyledger.platform.bus;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
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
        return server ? _ -> Map.of() : new LoggedSequences(database);
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

    /** The snapshotter takes them on a thread of its own: a partition never waits for one. */
    @Bean
    SnapshotTriggerDefinition inventorySnapshots(Snapshotter snapshotter, CommandLimits limits) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, limits.snapshotEvery());
    }
}
