package dev.skyledger.platform.log.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.ChainVerification;
import dev.skyledger.platform.log.LogHead;
import dev.skyledger.platform.log.Provenance;
import dev.skyledger.platform.waiting.Happenings;
import dev.skyledger.platform.waiting.Views;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two whole nodes, as Spring puts them together, on one database. */
class StoryTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final String URL = TestDatabase.freshUrl();
    private static final ConfigurableApplicationContext NODE = start();
    private static final ConfigurableApplicationContext NEIGHBOUR = start();

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + URL,
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "spring.main.banner-mode=off",
                        "management.otlp.metrics.export.enabled=false",
                        "axon.eventhandling.processors.tales.mode=POOLED",
                        "axon.eventhandling.processors.tales.initial-segment-count=2",
                        "axon.eventhandling.processors.tales.batch-size=50")
                .run();
    }

    @AfterAll
    static void stop() {
        NEIGHBOUR.close();
        NODE.close();
    }

    @Test
    void a_command_becomes_an_event_that_says_who_did_it_and_every_view_passes_it() {
        var happening = NEIGHBOUR.getBean(Happenings.class).next("lisbon", _ -> true, LONG);
        Provenance.of(new Actor(Actor.Kind.TRAVELLER, "anna", "TRAVELLER"), "web", "trace")
                .run(() -> tell(NODE, "lisbon", "once upon a time"));

        assertThat(happening.join()).isEqualTo(new Story.Told("lisbon", "once upon a time"));
        assertThat(NODE.getBean(LogHead.class).lastAppended()).isPositive();
        assertThat(NODE.getBean(Views.class).caughtUp("tales", LONG)).isTrue();
        assertThat(told("once upon a time")).isOne();
        assertThat(storedMetadata("lisbon"))
                .contains(
                        "\"actor\":{\"kind\":\"TRAVELLER\",\"id\":\"anna\",\"role\":\"TRAVELLER\"}",
                        "\"channel\":\"web\"",
                        "\"traceId\":\"trace\"",
                        "\"correlationId\"",
                        "\"causationId\"",
                        "\"commandId\"");
    }

    @Test
    void a_snapshot_in_the_middle_changes_no_later_answer() {
        for (int n = 1; n <= 12; n++) {
            assertThat(tell(n % 2 == 0 ? NODE : NEIGHBOUR, "snapped", "word " + n)).isEqualTo(n);
        }
        await().atMost(LONG).untilAsserted(() -> assertThat(snapshots("snapped")).isPositive());
        assertThat(tell(NODE, "snapped", "the end")).isEqualTo(13);
    }

    @Test
    void the_chain_is_sound_whoever_wrote() {
        for (int n = 1; n <= 10; n++) {
            tell(NODE, "chained", "n" + n);
            tell(NEIGHBOUR, "chained-too", "m" + n);
        }
        assertThat(NODE.getBean(ChainVerification.class).verify().sound()).isTrue();
    }

    @Test
    void a_write_is_seen_by_the_whole_view_wherever_its_segments_are() {
        for (int n = 0; n < 5; n++) {
            tell(NODE, "here-" + n, "x");
            assertThat(NODE.getBean(Views.class).caughtUp("tales", LONG)).isTrue();
            tell(NEIGHBOUR, "there-" + n, "x");
            assertThat(NEIGHBOUR.getBean(Views.class).caughtUp("tales", LONG)).isTrue();
        }
    }

    @Test
    void both_pools_are_measured() {
        assertThat(NODE.getBean(MeterRegistry.class).find("hikaricp.connections").gauges())
                .extracting(gauge -> gauge.getId().getTag("pool"))
                .contains("shared", "commands");
    }

    @Test
    void tokens_are_plain_positions_in_a_readable_column() {
        tell(NODE, "tokens", "x");
        assertThat(NODE.getBean(Views.class).caughtUp("tales", LONG)).isTrue();
        assertThat(
                        jdbc().sql("select token from log.token where processor = 'tales'")
                                .query(String.class)
                                .list())
                .hasSize(2)
                .allMatch(token -> token.contains("globalIndex"));
    }

    private static int tell(ConfigurableApplicationContext node, String story, String words) {
        return node.getBean(CommandGateway.class).sendAndWait(new Story.Tell(story, words));
    }

    /** Each segment is with one of the nodes. */
    private static long told(String words) {
        return List.of(NODE, NEIGHBOUR).stream()
                .flatMap(node -> node.getBean(Tales.class).words.stream())
                .filter(words::equals)
                .count();
    }

    private static String storedMetadata(String stream) {
        return jdbc().sql(
                        "select convert_from(metadata, 'UTF8') from log.event where stream = ? order by position limit 1")
                .param(stream)
                .query(String.class)
                .single();
    }

    private static long snapshots(String stream) {
        return jdbc().sql("select count(*) from log.snapshot where stream = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    private static JdbcClient jdbc() {
        return NODE.getBean(JdbcClient.class);
    }

    @ProcessingGroup("tales")
    static class Tales {

        private final List<String> words = new CopyOnWriteArrayList<>();

        @EventHandler
        void on(Story.Told event) {
            words.add(event.words());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
                "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration"
            })
    @ComponentScan({
        "dev.skyledger.platform.database",
        "dev.skyledger.platform.log",
        "dev.skyledger.platform.waiting"
    })
    @Import(Tales.class)
    static class Node {

        @Bean
        SnapshotTriggerDefinition storySnapshots(Snapshotter snapshotter) {
            return new EventCountSnapshotTriggerDefinition(snapshotter, 5);
        }
    }
}
