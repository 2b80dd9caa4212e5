package dev.skyledger.platform.processing;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.function.SingletonSupplier;

/** How projections and processes of this node get their events and write what follows. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcessingLimits.class)
class ProcessingConfiguration {

    @Bean
    ParkedTable parkedTable(DataSource database, Clock clock) {
        return new ParkedTable(database, clock);
    }

    @Bean
    ProcessingMetrics processingMetrics(
            MeterRegistry registry, ObjectProvider<EventStore> log, ParkedTable parked) {
        LongSupplier head =
                () -> {
                    var token = log.getObject().createHeadToken();
                    return token == null ? 0 : token.position().orElse(0);
                };
        return new ProcessingMetrics(registry, head, parked);
    }

    @Bean(destroyMethod = "close")
    Processors processors(
            ProcessingLimits limits,
            ObjectProvider<ProcessorSettings> settings,
            PlatformTransactionManager transactions,
            ParkedTable parked,
            ProcessingMetrics metrics,
            ObjectProvider<ViewProgress> progress) {
        var known = SingletonSupplier.of(progress::getIfAvailable); // looking for it takes a while
        ViewProgress tell =
                (processor, position) -> {
                    var its = known.get();
                    if (its != null) {
                        its.advanced(processor, position);
                    }
                };
        return new Processors(
                limits, settings.stream().toList(), transactions, parked, metrics, tell);
    }

    @Bean
    HealthIndicator projectionsHealthIndicator(Processors processors, ProcessingLimits limits) {
        return new ProcessingHealth(processors::furthestBehind, limits.readyWithin());
    }

    @Bean
    ConfigurerModule pooledProcessors(Processors processors) {
        return configurer -> configurer.eventProcessing(processors::configure);
    }

    @Bean
    ParkedEvents parkedEvents(
            ParkedTable parked,
            Processors processors,
            ObjectProvider<EventStore> log,
            PlatformTransactionManager transactions) {
        return new ParkedEvents(parked, processors, log::getObject, transactions);
    }

    @Bean
    Rebuilds rebuilds(
            Processors processors,
            ParkedTable parked,
            ProcessingMetrics metrics,
            ProcessingLimits limits,
            ObjectProvider<EventStore> log,
            ObjectProvider<TokenStore> tokens,
            DataSource database,
            PlatformTransactionManager transactions,
            Clock clock) {
        var tables = new ViewTables(database, clock);
        return new Rebuilds(
                processors,
                tables,
                parked,
                metrics,
                view ->
                        new ViewRebuild(
                                log.getObject(),
                                tokens.getObject(),
                                tables,
                                view,
                                limits.batchOf(view.getName())),
                transactions);
    }

    @Bean
    Commands commands(CommandGateway gateway, ProcessingLimits limits) {
        return new SentCommands(gateway, limits.awaitAtMost());
    }

    @Bean
    Tables tables(DataSource database) {
        return new CollectedTables(database);
    }
}
