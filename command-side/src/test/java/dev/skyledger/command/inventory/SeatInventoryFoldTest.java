package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.InventoryCommand;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.refusal.RefusalException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thousands of commands: no promise is ever broken, and a snapshot in the middle changes no later
 * answer.
 */
class SeatInventoryFoldTest {

    private static final int COMMANDS = 4_000;

    private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void no_promise_is_broken_and_a_snapshot_changes_no_answer(long seed) {
        var commands = new RandomCommands(seed);
        var plain = new Driver(new SeatInventory());
        var through = new Driver(new SeatInventory());
        var model = new SeatModel();
        var version = 1L;
        var open =
                new OpenInventory(SEATS, SALES_END, ZoneOffset.UTC, CabinStock.of(commands.plan()));
        plain.send(open, Instant.EPOCH).events.forEach(event -> model.follow(event, Instant.EPOCH));
        through.send(open, Instant.EPOCH);
        for (var step = 0; step < COMMANDS; step++) {
            var now = commands.moment();
            var command = commands.next(version);
            if (step % 97 == 0) {
                through.inventory = throughTheSerializer(through.inventory);
            }
            var answer = plain.send(command, now);
            assertThat(through.send(command, now))
                    .as("step %d: %s", step, command)
                    .isEqualTo(answer);
            for (var event : answer.events) {
                model.follow(event, now);
                version = event instanceof PlanAdopted adopted ? adopted.version() : version;
            }
        }
        assertThat(model.sold).isNotEmpty();
        assertThat(version).isGreaterThan(5);
    }

    private SeatInventory throughTheSerializer(SeatInventory inventory) {
        var written = serializer.serialize(inventory, byte[].class);
        return serializer.deserialize(written);
    }

    private record Answer(@Nullable Object result, List<InventoryEvent> events) {}

    /** Sends commands to an inventory as Axon would, and folds what they apply. */
    private static class Driver {

        private SeatInventory inventory;

        Driver(SeatInventory inventory) {
            this.inventory = inventory;
        }

        Answer send(InventoryCommand command, Instant now) {
            var events = new ArrayList<InventoryEvent>();
            try {
                var result = Handling.of(inventory, command, now, events);
                return new Answer(result, events);
            } catch (RefusalException refused) {
                assertThat(events).as("refused before the first event").isEmpty();
                return new Answer(refused.refusal(), events);
            }
        }
    }
}
