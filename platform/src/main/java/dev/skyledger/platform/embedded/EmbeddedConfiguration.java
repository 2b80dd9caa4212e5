package dev.skyledger.platform.embedded;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Connects the application to the servers that run beside it, and ends them after its pools. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EmbeddedProperties.class)
class EmbeddedConfiguration {

    @Bean
    @Conditional(EmbeddedSwitch.OnAny.class)
    EmbeddedServers embeddedServers(
            EmbeddedProperties properties,
            @Value("${skyledger.data:.data}") Path data,
            Environment environment)
            throws InterruptedException {
        return EmbeddedServers.start(
                new EmbeddedPlan(
                        data,
                        Objects.requireNonNullElse(properties.programs(), data.resolve("programs")),
                        EmbeddedSwitch.postgres(environment),
                        EmbeddedSwitch.search(environment),
                        properties.postgresPort(),
                        properties.searchPort(),
                        properties.searchHeap()));
    }

    @Bean
    @Conditional(EmbeddedSwitch.OnPostgres.class)
    JdbcConnectionDetails embeddedPostgresDetails(EmbeddedServers servers) {
        return new PostgresDetails(servers.postgres());
    }

    @Bean
    @Conditional(EmbeddedSwitch.OnSearch.class)
    ElasticsearchConnectionDetails embeddedSearchDetails(EmbeddedServers servers) {
        return new SearchDetails(servers.search());
    }
}
