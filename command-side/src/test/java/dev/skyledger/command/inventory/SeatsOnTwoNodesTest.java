package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.NumberedBookings.hold;
import static dev.skyledger.command.inventory.NumberedBookings.opened;
import static dev.skyledger.command.inventory.NumberedBookings.release;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.platform.bus.Node;
import dev.skyledger.platform.bus.TwoNodes;
import java.util.HashSet;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The seats of one flight, sold by two nodes that each keep them in a cache. */
@Timeout(90)
class SeatsOnTwoNodesTest {

    private static final int CAPACITY = 5;

    private final TwoNodes nodes = new TwoNodes(NOON, SeatInventory.class);
    private final Node one = nodes.one;
    private final Node other = nodes.other;

    SeatsOnTwoNodesTest() {
        one.send(opened(CAPACITY, null));
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void no_free_seat_is_refused_and_no_hold_is_lost_whichever_node_is_asked() {
        var chance = new Random(7);
        var held = new HashSet<Integer>();
        for (var step = 0; step < 600; step++) {
            var node = chance.nextBoolean() ? one : other;
            var number = chance.nextInt(12);
            if (chance.nextInt(3) == 0) {
                node.send(release(number));
                held.remove(number);
                continue;
            }
            var outcome = node.commands.<HoldOutcome>sendAndWait(hold(number));
            if (held.contains(number) || held.size() < CAPACITY) {
                assertThat(outcome).as("step %d", step).isInstanceOf(Granted.class);
                held.add(number);
            } else {
                assertThat(outcome)
                        .as("step %d", step)
                        .isEqualTo(new Refused(Reason.SOLD_OUT, 0, null));
            }
        }
    }

    @Test
    void both_nodes_at_once_hold_each_seat_once() {
        var asked =
                IntStream.range(0, 200)
                        .mapToObj(number ->
                                (number % 2 == 0 ? one : other)
                                        .commands.<HoldOutcome>send(hold(number)))
                        .toList();
        assertThat(asked.stream().map(CompletableFuture::join))
                .filteredOn(Granted.class::isInstance)
                .hasSize(CAPACITY);
    }

    @Test
    void thousands_of_refusals_on_a_sold_out_flight_read_nothing_and_write_nothing() {
        IntStream.range(0, CAPACITY).forEach(number -> one.send(hold(number)));
        var before = one.log().lastSequenceNumberFor(SEATS.value());
        one.reads.set(0);
        var refusals =
                IntStream.range(100, 3_100)
                        .mapToObj(number -> one.commands.<HoldOutcome>send(hold(number)))
                        .toList();
        assertThat(refusals.stream().map(CompletableFuture::join))
                .allMatch(new Refused(Reason.SOLD_OUT, 0, null)::equals);
        assertThat(one.reads).hasValue(0);
        assertThat(one.log().lastSequenceNumberFor(SEATS.value())).isEqualTo(before);
    }
}
