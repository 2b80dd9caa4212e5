package dev.skyledger.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedConfigurationTest {

    @TempDir private Path data;

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withUserConfiguration(EmbeddedConfiguration.class)
                    .withConfiguration(
                            AutoConfigurations.of(
                                    DataSourceAutoConfiguration.class,
                                    ElasticsearchRestClientAutoConfiguration.class,
                                    ElasticsearchClientAutoConfiguration.class));

    @Test
    void both_clients_are_connected_without_any_configuration() {
        bothAreConnectedWith();
    }

    @Test
    void an_address_that_is_there_and_blank_is_none() {
        bothAreConnectedWith(
                "spring.datasource.url=",
                "spring.datasource.username=",
                "spring.datasource.password=",
                "spring.elasticsearch.uris= ");
    }

    private void bothAreConnectedWith(String... addresses) {
        application
                .withPropertyValues(
                        "skyledger.data=" + data,
                        "skyledger.embedded.programs=" + EmbeddedExamples.PROGRAMS)
                .withPropertyValues(addresses)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    var database = JdbcClient.create(context.getBean(DataSource.class));
                    assertThat(database.sql("select 1").query(Integer.class).single()).isEqualTo(1);
                    context.getBean(EmbeddedServers.class).awaitSearch();
                    var search = context.getBean(ElasticsearchClient.class);
                    assertThat(search.info().version().number()).startsWith("9.");
                });
    }

    @Test
    void configured_addresses_leave_everything_to_them() {
        application
                .withPropertyValues(
                        "skyledger.data=" + data,
                        "spring.datasource.url=jdbc:postgresql://database.example/skyledger",
                        "spring.elasticsearch.uris=http://search.example:9200")
                .run(context -> {
                    assertThat(context).doesNotHaveBean(EmbeddedServers.class);
                    assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                            .contains("database.example");
                });
    }
}
