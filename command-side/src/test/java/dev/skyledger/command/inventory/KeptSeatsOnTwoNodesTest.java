package dev.skyledger.command.inventory;

import static dev.skyledger.command.inventory.NumberedBookings.opened;
import static dev.skyledger.command.inventory.NumberedBookings.release;
import static dev.skyledger.command.inventory.NumberedBookings.story;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.inventory.BlockExamples.COMPANY;
import static dev.skyledger.contracts.inventory.BlockExamples.KEPT;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.BlockSeats;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.platform.bus.Node;
import dev.skyledger.platform.bus.TwoNodes;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Fifty of sixty seats are kept for a company, and two nodes sell them. */
@Timeout(90)
class KeptSeatsOnTwoNodesTest {

    private static final int CAPACITY = 60;
    private static final int KEPT_SEATS = 50;

    private final TwoNodes nodes = new TwoNodes(NOON, SeatInventory.class);
    private final Node one = nodes.one;
    private final Node other = nodes.other;

    KeptSeatsOnTwoNodesTest() {
        one.send(opened(CAPACITY, null));
        one.send(
                new BlockSeats(
                        SEATS, KEPT, Cabin.ECONOMY, KEPT_SEATS, List.of(), "a meeting", COMPANY));
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void two_hundred_with_the_code_and_others_without_it_have_what_is_theirs_and_no_more() {
        var asked =
                IntStream.range(0, 400)
                        .mapToObj(number ->
                                (number / 2 % 2 == 0 ? one : other)
                                        .commands.<HoldOutcome>send(hold(number)))
                        .toList();
        var granted =
                asked.stream()
                        .map(CompletableFuture::join)
                        .filter(Granted.class::isInstance)
                        .map(Granted.class::cast)
                        .toList();
        assertThat(granted).hasSize(CAPACITY);
        assertThat(granted)
                .filteredOn(it -> it.codes().contains(COMPANY))
                .hasSize(KEPT_SEATS)
                .allMatch(it -> hasCode(number(it.hold())));
        assertKept(CAPACITY);
    }

    @Test
    void whatever_is_let_go_and_asked_for_again_no_seat_of_theirs_is_lost() {
        var chance = new Random(3);
        var sent =
                IntStream.range(0, 1_500)
                        .mapToObj(_ -> {
                            var node = chance.nextBoolean() ? one : other;
                            var number = chance.nextInt(240);
                            return node.commands.send(
                                    chance.nextInt(3) == 0 ? release(number) : hold(number));
                        })
                        .toList();
        sent.forEach(CompletableFuture::join);
        IntStream.range(0, 240).forEach(number -> one.send(release(number)));
        assertKept(0);
        assertThat(open(1)).as("anybody").isInstanceOf(Granted.class);
        var withCode =
                IntStream.range(0, 60)
                        .mapToObj(number -> one.commands.<HoldOutcome>sendAndWait(hold(2 * number)))
                        .filter(Granted.class::isInstance)
                        .toList();
        assertThat(withCode).hasSize(CAPACITY - 1);
    }

    private HoldOutcome open(int number) {
        return one.commands.sendAndWait(hold(number));
    }

    /** The whole story keeps every promise, and ends with so many seats taken. */
    private void assertKept(int taken) {
        var model = story(one);
        assertThat(model.held).hasSize(taken);
        assertThat(model.blocks.in(Cabin.ECONOMY)).isEqualTo(taken == 0 ? KEPT_SEATS : 0);
    }

    /** Every second has the code. */
    private static boolean hasCode(int number) {
        return number % 2 == 0;
    }

    private static HoldSeats hold(int number) {
        return hasCode(number)
                ? NumberedBookings.hold(number, COMPANY)
                : NumberedBookings.hold(number);
    }

    private static int number(HoldId hold) {
        return Integer.parseInt(hold.value().substring(24, 36), 16);
    }
}
