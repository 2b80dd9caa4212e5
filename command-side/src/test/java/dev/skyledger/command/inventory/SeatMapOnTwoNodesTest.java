package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.NumberedBookings.booking;
import static dev.skyledger.command.inventory.NumberedBookings.hold;
import static dev.skyledger.command.inventory.NumberedBookings.id;
import static dev.skyledger.command.inventory.NumberedBookings.opened;
import static dev.skyledger.command.inventory.NumberedBookings.story;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.inventory.AssignSeats;
import dev.skyledger.contracts.inventory.InventoryCommand;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.platform.bus.Node;
import dev.skyledger.platform.bus.TwoNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The map of one flight, on which two nodes at once seat people, change them, and snapshot. */
@Timeout(90)
class SeatMapOnTwoNodesTest {

    private static final SeatMap MAP = new SeatMap(1, 20, "ABC DEF", List.of());

    private final TwoNodes nodes = new TwoNodes(NOON, SeatInventory.class);
    private final Node one = nodes.one;
    private final Node other = nodes.other;

    SeatMapOnTwoNodesTest() {
        one.send(opened(MAP.size(), MAP));
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void nobody_sits_on_somebody_elses_lap() {
        var chance = new Random(11);
        atOnce(100, chance, (number, _) -> hold(number));
        atOnce(100, chance, (_, hold) -> new SellSeats(SEATS, hold));
        atOnce(300, chance, (number, hold) -> wish(hold, number, chance));
        var model = story(one);
        var assigned =
                one.log()
                        .readEvents(SEATS.value(), 0)
                        .asStream()
                        .filter(event -> event.getPayload() instanceof SeatsAssigned)
                        .count();
        assertThat(model.sold).hasSize(100);
        assertThat(model.maps.seated).hasSize(100);
        assertThat(assigned).isGreaterThan(110);
    }

    private void atOnce(
            int times, Random chance, BiFunction<Integer, HoldId, InventoryCommand> command) {
        var asked = new ArrayList<CompletableFuture<?>>();
        for (var number = 0; number < times; number++) {
            var node = chance.nextBoolean() ? one : other;
            var hold = id(number % 100);
            asked.add(answer(node, command.apply(number % 100, hold)));
        }
        asked.forEach(CompletableFuture::join);
    }

    /** Whoever is told that others wrote first asks again. */
    private static CompletableFuture<Object> answer(Node node, InventoryCommand command) {
        return node.commands
                .send(command)
                .exceptionallyCompose(failure -> {
                    if (failure instanceof ConcurrencyException) {
                        return answer(node, command);
                    }
                    assertThat(failure).isInstanceOf(RefusalException.class);
                    return completedFuture(failure);
                });
    }

    private static AssignSeats wish(HoldId hold, int number, Random chance) {
        var seat = SeatNo.of(1 + chance.nextInt(20), "ABCDEF".charAt(chance.nextInt(6)));
        return new AssignSeats(SEATS, hold, booking(number), 1, List.of(new Place(1, seat)));
    }
}
