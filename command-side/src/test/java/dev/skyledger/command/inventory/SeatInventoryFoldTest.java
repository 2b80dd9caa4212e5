package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryCommand;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thousands of commands of every kind: no promise is ever broken, after no event, no free seat is
 * refused, and a snapshot in the middle changes no later answer.
 */
class SeatInventoryFoldTest {

    private static final int COMMANDS = 6_000;
    private static final int AFTER_THE_END = 200;

    private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();
    private final Driver plain = new Driver(new SeatInventory());
    private final Driver through = new Driver(new SeatInventory());
    private final SeatModel model = new SeatModel();
    private final Set<Class<?>> happened = new HashSet<>();
    private long version = 1;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_promise_is_broken_and_a_snapshot_changes_no_answer(long seed) {
        var commands = opened(seed);
        manyTimes(step -> sendNext(commands, step));
        send(new CloseSales(SEATS, null, "storm"), commands.moment());
        for (var step = 0; step < AFTER_THE_END; step++) {
            sendNext(commands, "%d after the end".formatted(step));
        }
        assertThat(happened)
                .containsExactlyInAnyOrder(InventoryEvent.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nor_is_it_where_many_seats_are_kept_for_codes(long seed) {
        var commands = opened(seed);
        manyTimes(step -> send(commands.nextAboutBlocks(), commands.moment(), step));
        assertThat(model.blocks.happened)
                .contains("drawn", "drawn in part", "back", "back in part");
        assertThat(model.maps.isMapped(Cabin.ECONOMY) || !model.blocks.happened.contains("swapped"))
                .as("seats are swapped only where there is a map")
                .isTrue();
    }

    private RandomCommands opened(long seed) {
        var commands = new RandomCommands(seed, this::people);
        send(
                new OpenInventory(
                        SEATS, SALES_END, ZoneOffset.UTC, CabinStock.of(commands.plans().next())),
                Instant.EPOCH);
        return commands;
    }

    private void manyTimes(Consumer<String> step) {
        for (var number = 0; number < COMMANDS; number++) {
            if (number % 97 == 0) {
                through.inventory = throughTheSerializer(through.inventory);
            }
            step.accept("step %d".formatted(number));
        }
    }

    private void sendNext(RandomCommands commands, String step) {
        var now = commands.moment();
        send(commands.next(version, List.copyOf(model.oversold.values()), holders()), now, step);
    }

    private void send(InventoryCommand command, Instant now, String step) {
        try {
            send(command, now);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(step + ": " + command, e);
        }
    }

    private int people(HoldId hold) {
        var known = model.held.getOrDefault(hold, model.sold.get(hold));
        return known == null ? 1 : known.seats();
    }

    private List<BookingId> holders() {
        var all = Stream.concat(model.held.values().stream(), model.sold.values().stream());
        return model.oversales.holders(all);
    }

    private void send(InventoryCommand command, Instant now) {
        var answer = plain.send(command, now);
        assertThat(through.send(command, now)).isEqualTo(answer);
        for (var event : answer.events) {
            model.follow(event, now);
            happened.add(event.getClass());
            version = event instanceof PlanAdopted adopted ? adopted.version() : version;
        }
        model.atRest();
        if (command instanceof HoldSeats hold
                && answer.result instanceof Refused refused
                && refused.reason() == Reason.SOLD_OUT) {
            noFareHasRoom(hold, now);
        }
    }

    private void noFareHasRoom(HoldSeats hold, Instant now) {
        var room = new RoomModel(model);
        for (var cabin : hold.cabin() == null ? List.of(Cabin.values()) : List.of(hold.cabin())) {
            for (var fare : hold.fare() == null ? RandomPlans.FARES : List.of(hold.fare())) {
                assertThat(room.of(cabin, fare, now, hold.codes()))
                        .as("%s %s", cabin, fare)
                        .isLessThan(hold.seats());
            }
        }
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
