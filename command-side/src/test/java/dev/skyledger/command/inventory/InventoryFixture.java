package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.TEN_MINUTES;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.bookingOf;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.ReviseInventory;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/** An inventory at noon, where a hold lasts ten minutes. */
final class InventoryFixture {

    private InventoryFixture() {}

    static FixtureConfiguration<SeatInventory> inventory() {
        return new AggregateTestFixture<>(SeatInventory.class)
                .registerInjectableResource(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    static HoldSeats hold(HoldId hold, int seats) {
        return hold(hold, null, null, seats, null);
    }

    static HoldSeats hold(HoldId hold, FareCode fare, int seats) {
        return hold(hold, null, fare, seats, null);
    }

    static HoldSeats hold(
            HoldId hold,
            @Nullable Cabin cabin,
            @Nullable FareCode fare,
            int seats,
            @Nullable Money expected) {
        return new HoldSeats(
                SEATS,
                hold,
                bookingOf(hold),
                cabin,
                fare,
                seats,
                NOON.plus(TEN_MINUTES),
                expected,
                List.of());
    }

    /** Where nobody may lose a seat, and the schedule stays. */
    static ReviseInventory revise(long version, Times times, CabinPlan... cabins) {
        return new ReviseInventory(SEATS, version, times, List.of(cabins), null, false, null);
    }

    /** A cabin without a map. */
    static CapacityChanged resized(Cabin cabin, int before, int after) {
        return new CapacityChanged(SEATS, cabin, before, after, null);
    }

    /** In the dearer fare of economy. */
    static HoldSeats withCode(HoldId hold, int seats, String... codes) {
        return new HoldSeats(
                SEATS,
                hold,
                bookingOf(hold),
                Cabin.ECONOMY,
                FLEX,
                seats,
                NOON.plus(TEN_MINUTES),
                null,
                Stream.of(codes).map(VoucherCode::new).toList());
    }
}
