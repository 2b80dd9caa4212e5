package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.TEN_MINUTES;
import static dev.skyledger.contracts.flight.FlightExamples.LIGHT;
import static dev.skyledger.contracts.inventory.InventoryExamples.LIGHT_PRICE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.HoldOutcome;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.bus.Node;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
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
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final HikariDataSource database = Node.withTables(TestDatabase.fresh());
    private final HikariDataSource another = TestDatabase.pool(database.getJdbcUrl());
    private final Node one = node(database);
    private final Node other = node(another);

    private static Node node(HikariDataSource pool) {
        return new Node(pool, Node.LIMITS, CLOCK, List.of(SeatInventory.class));
    }

    SeatsOnTwoNodesTest() {
        var fare = new FareStock(LIGHT, LIGHT_PRICE, CAPACITY, null);
        var cabin = new CabinStock(Cabin.ECONOMY, CAPACITY, List.of(fare), null);
        one.send(new OpenInventory(SEATS, SALES_END, ZoneOffset.UTC, List.of(cabin)));
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
        another.close();
        database.close();
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

    private static HoldSeats hold(int number) {
        return new HoldSeats(
                SEATS, id(number), booking(number), null, null, 1, NOON.plus(TEN_MINUTES), null, List.of());
    }

    private static ReleaseSeats release(int number) {
        return ReleaseSeats.all(SEATS, id(number), ReleaseReason.BOOKING_CANCELLED);
    }

    private static HoldId id(int number) {
        return HoldId.of(ItemId.of(booking(number), 1), 1);
    }

    private static BookingId booking(int number) {
        return new BookingId("01939000-0000-7000-8000-%012x".formatted(number));
    }
}
