package dev.skyledger.platform.waiting;

import dev.skyledger.platform.log.LogHead;
import java.time.Clock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who waits on a node, waits here. */
@Configuration(proxyBeanMethods = false)
class WaitingConfiguration {

    @Bean
    LogHappenings happenings(EventStore log) {
        return new LogHappenings(log);
    }

    @Bean
    LocalPositions localPositions(ObjectProvider<EventProcessingConfiguration> processing) {
        return new LocalPositions(processing::getObject);
    }

    @Bean(destroyMethod = "close")
    PolledViews views(
            LogHead head,
            LocalPositions local,
            JdbcClient jdbc,
            Serializer serializer,
            Clock clock) {
        return new PolledViews(
                head, new ViewProgress(local, new StoredPositions(jdbc, serializer), clock));
    }

    @Bean
    ProgressReports progressReports(
            JdbcTemplate jdbc,
            LocalPositions local,
            @Value("${axon.axonserver.enabled:false}") boolean distributed) {
        return new ProgressReports(jdbc, local, local::views, distributed);
    }
}
