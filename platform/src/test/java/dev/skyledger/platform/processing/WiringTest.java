package dev.skyledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.bus.AggregateCache;
import dev.skyledger.platform.bus.BatchingCommandBus;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

class WiringTest {

    public record Begin(@TargetAggregateIdentifier String stream) implements StreamOf {}

    public record End(@TargetAggregateIdentifier String stream) implements StreamOf {}

    public record Begun(String stream) implements StreamOf {}

    public record Ended(String stream) implements StreamOf {}

    /** A story with a beginning and an end. */
    @Aggregate(snapshotTriggerDefinition = "inventorySnapshots", cache = "aggregates")
    @JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
    public static class Story {

        @AggregateIdentifier private String id;

        @CommandHandler
        Story(Begin command) {
            apply(new Begun(command.stream()));
        }

        @CommandHandler
        void handle(End command) {
            apply(new Ended(command.stream()));
        }

        @EventSourcingHandler
        void on(Begun event) {
            id = event.stream();
        }

        Story() {
            // Axon rebuilds it from its events
        }
    }

    /** Ends what began. */
    @ProcessingGroup("ending")
    static class Ending {

        private final Commands commands;

        Ending(Commands commands) {
            this.commands = commands;
        }

        @EventHandler
        void on(Begun event) {
            commands.send(new End(event.stream()));
        }
    }

    /** Remembers how stories are. */
    @ProcessingGroup("stories")
    static class Stories {

        private final Rows rows;

        Stories(Tables tables) {
            rows = tables.rows("public.story", List.of("stream"));
        }

        @EventHandler
        void on(Begun event) {
            rows.put(Map.of("stream", event.stream(), "state", "begun"));
        }

        @EventHandler
        void on(Ended event) {
            rows.set(Map.of("stream", event.stream(), "state", "ended"));
        }
    }

    private static AutoConfigurations axon() {
        var candidates = ImportCandidates.load(AutoConfiguration.class, null);
        return AutoConfigurations.of(
                StreamSupport.stream(candidates.spliterator(), false)
                        .filter(name -> name.startsWith("org.axonframework"))
                        .filter(name -> !name.contains("Avro") && !name.contains("J"))
                        .map(WiringTest::type)
                        .toArray(Class[]::new));
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_command_goes_through_the_bus_a_process_and_a_projection() throws Exception {
        new ApplicationContextRunner()
                .withConfiguration(axon())
                .withUserConfiguration(
                        SimpleLog.class,
                        Class.forName("dev.skyledger.platform.bus.BusConfiguration"),
                        ProcessingConfiguration.class,
                        Story.class)
                .withBean(Ending.class)
                .withBean(Stories.class)
                .withPropertyValues(
                        "axon.axonserver.enabled=false",
                        "axon.timeout.enabled=false",
                        "axon.update-check.disabled=true",
                        "skyledger.commands.partitions=3",
                        "skyledger.processing.batches.stories=10")
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(CommandBus.class))
                            .isInstanceOf(BatchingCommandBus.class);
                    assertThat(context.getBean(ProcessingLimits.class).batchOf("stories"))
                            .isEqualTo(10);
                    context.getBean(CommandGateway.class).sendAndWait(new Begin("one"));
                    var jdbc = new JdbcTemplate(context.getBean(DataSource.class));
                    await().untilAsserted(() ->
                            assertThat(
                                            jdbc.queryForList(
                                                    "select state from" + " story", String.class))
                                    .containsExactly("ended"));
                    assertThat(context.getBean(AggregateCache.class).containsKey("one")).isTrue();
                });
    }
}
