package dev.skyledger.contracts.inventory;

import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.inventory.InventoryExamples.FLEX_PRICE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.bookingOf;
import static dev.skyledger.contracts.inventory.InventoryExamples.seats;

import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.VoucherCode;
import java.time.Instant;
import java.util.List;

/** Seats that are kept for a company, and what its people do with them in the dearer fare. */
public final class BlockExamples {

    public static final VoucherCode COMPANY = new VoucherCode("COMPANY2026");
    public static final BlockId KEPT = new BlockId("01939000-0000-7000-8000-0000000000c2");

    private BlockExamples() {}

    public static SeatsBlocked kept(int seats, String... numbers) {
        return new SeatsBlocked(
                SEATS, KEPT, Cabin.ECONOMY, seats, seats(numbers), "a meeting", COMPANY);
    }

    public static SeatsUnblocked letGo(int seats, String... numbers) {
        return new SeatsUnblocked(SEATS, KEPT, Cabin.ECONOMY, seats, seats(numbers));
    }

    /** So many of the company's seats, after which it has so many left, with a map these. */
    public static BlockShare share(int seats, int left, String... numbers) {
        return new BlockShare(KEPT, seats, left, seats(numbers));
    }

    public static SeatsHeld held(HoldId hold, int seats, Instant until, BlockShare... from) {
        return new SeatsHeld(
                SEATS,
                hold,
                bookingOf(hold),
                Cabin.ECONOMY,
                FLEX,
                FLEX_PRICE,
                seats,
                until,
                List.of(from));
    }

    public static SeatsSold sold(HoldId hold, int seats) {
        return new SeatsSold(SEATS, hold, bookingOf(hold), Cabin.ECONOMY, FLEX, seats);
    }

    public static HoldLapsed lapsed(HoldId hold, int seats, BlockShare... to) {
        return new HoldLapsed(
                SEATS, hold, bookingOf(hold), Cabin.ECONOMY, FLEX, seats, List.of(to));
    }

    public static SeatsReleased released(HoldId hold, int seats, BlockShare... to) {
        return new SeatsReleased(
                SEATS,
                hold,
                bookingOf(hold),
                Cabin.ECONOMY,
                FLEX,
                seats,
                ReleaseReason.BOOKING_REJECTED,
                null,
                List.of(to));
    }

    /** After which the hold has so many left. */
    public static SoldSeatsReturned returned(HoldId hold, int seats, int left, BlockShare... to) {
        return new SoldSeatsReturned(
                SEATS,
                hold,
                bookingOf(hold),
                Cabin.ECONOMY,
                FLEX,
                seats,
                ReleaseReason.BOOKING_CANCELLED,
                left == 0 ? null : left,
                List.of(to));
    }
}
