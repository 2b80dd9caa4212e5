package dev.skyledger.platform.log;

import dev.skyledger.platform.database.DatabaseAddress;
import java.time.Duration;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.LoggingQueryInvocationErrorHandler;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryInvocationErrorHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log in PostgreSQL, where no Axon Server keeps it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = "axon.axonserver.enabled",
        havingValue = "false",
        matchIfMissing = true)
class EmbeddedLogConfiguration {

    private static final int KEPT = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration GATHER = Duration.ofMillis(12);

    @Bean
    AppendedHead appendedHead() {
        return new AppendedHead();
    }

    @Bean
    @Primary
    LogHead logHead(AppendedHead appended, Tail tail) {
        return new KnownHead(appended, tail);
    }

    @Bean
    LogEngine eventStorageEngine(
            AppendedHead appended,
            JdbcClient jdbc,
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer events,
            Serializer snapshots,
            org.axonframework.config.Configuration axon) {
        return new LogEngine(
                new LogEngine.Parts(
                        jdbc,
                        connections,
                        transactions,
                        events,
                        snapshots,
                        axon.upcasterChain(),
                        axon.snapshotFilter()),
                appended);
    }

    @Bean(destroyMethod = "close")
    Tail logTail(LogEngine engine, AppendedHead appended) {
        return new Tail(engine, appended.fresh(), KEPT, PATIENCE, GATHER);
    }

    @Bean(destroyMethod = "close")
    CommitListener commitListener(DatabaseAddress address, Tail tail) {
        return new CommitListener(address, tail::wake);
    }

    @Bean
    @Qualifier("eventStore")
    LogEventStore eventBus(
            LogEngine engine,
            AppendedHead appended,
            Tail tail,
            org.axonframework.config.Configuration axon) {
        return new LogEventStore(
                engine,
                appended,
                tail,
                axon.messageMonitor(EventStore.class, "eventStore"),
                axon.getComponent(EventBusSpanFactory.class));
    }

    /** A question only reads, mostly with one statement, for which a transaction is an ado. */
    @Bean
    @Qualifier("localSegment")
    SimpleQueryBus queryBus(org.axonframework.config.Configuration axon) {
        return SimpleQueryBus.builder()
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .errorHandler(
                        axon.getComponent(
                                QueryInvocationErrorHandler.class,
                                () -> LoggingQueryInvocationErrorHandler.builder().build()))
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .build();
    }

    @Bean
    Chronicle chronicle(
            JdbcClient jdbc,
            @Qualifier("eventSerializer") Serializer events,
            org.axonframework.config.Configuration axon) {
        return new LoggedChronicle(jdbc, events, axon.upcasterChain());
    }

    @Bean
    ChainVerification chainVerification(JdbcClient jdbc) {
        return new ChainVerification(jdbc);
    }
}
