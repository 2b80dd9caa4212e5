package dev.skyledger.platform.log;

import dev.skyledger.platform.roles.ConditionalOnRole;
import dev.skyledger.platform.roles.Role;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log in Axon Server: it numbers the events, and PostgreSQL keeps their chain. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "axon.axonserver.enabled", havingValue = "true")
class ServerLogConfiguration {

    private static final long NOTHING = -1;

    /** Positions begin with 0; whatever the server has by now is not before our own. */
    @Bean
    LogHead axonServerHead(EventStore events) {
        return () -> {
            var head = events.createHeadToken();
            return head == null ? NOTHING : LogEngine.position(head);
        };
    }

    @Bean
    ServerEvents serverEvents(AxonServerConnectionManager server) {
        return new ServerEvents(server);
    }

    @Bean
    SealedChain sealedChain(JdbcClient jdbc, ServerEvents events) {
        return new SealedChain(jdbc, events);
    }

    @Bean
    @ConditionalOnRole(Role.SAGA)
    Sealer sealer(ServerEvents events, SealedChain chain, PlatformTransactionManager transactions) {
        return new Sealer(events, chain, new TransactionTemplate(transactions));
    }

    @Bean
    Chronicle chronicle(EventStore events) {
        return new MergedChronicle(events);
    }

    @Bean
    ChainVerification chainVerification(SealedChain chain) {
        return new ChainVerification(chain);
    }
}
