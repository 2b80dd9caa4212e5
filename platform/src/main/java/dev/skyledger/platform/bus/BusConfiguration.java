package dev.skyledger.platform.bus;

import dev.skyledger.platform.database.Pools;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
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

    @Bean
    LastSequences lastSequences(
            DataSource database, ObjectProvider<AxonServerConnectionManager> server) {
        var connection = server.getIfAvailable();
        return connection == null ? new LoggedSequences(database) : new ServerSequences(connection);
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
        var around = scope.getIfAvailable(() -> Pools::forCommands);
        var bus = new BatchingCommandBus(limits, transactions, cache, log, around, spans, registry);
        bus.registerHandlerInterceptor(
                new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return bus;
    }

    @Bean
    CommandTargetResolver commandTargets() {
        return new Targets();
    }

    /** All commands of one stream go to one process, as long as that is there. */
    @Bean
    RoutingStrategy routes() {
        var targets = new Targets();
        return command ->
                Objects.requireNonNullElseGet(targets.stream(command), command::getIdentifier);
    }

    @Bean
    PlainGateway commandGateway(CommandBus bus) {
        return new PlainGateway(bus);
    }

    /** The snapshotter takes them on a thread of its own: a partition never waits for one. */
    @Bean
    SnapshotTriggerDefinition inventorySnapshots(Snapshotter snapshotter, CommandLimits limits) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, limits.snapshotEvery());
    }
}
