package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.TEN_MINUTES;
import static dev.skyledger.contracts.flight.FlightExamples.LIGHT;
import static dev.skyledger.contracts.inventory.InventoryExamples.LIGHT_PRICE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;

import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FareStock;
import dev.skyledger.contracts.inventory.HoldSeats;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.ReleaseSeats;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.VoucherCode;
import dev.skyledger.platform.bus.Node;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cabin with one fare, and any number of bookings that want a seat of it each. */
final class NumberedBookings {

    private NumberedBookings() {}

    static OpenInventory opened(int seats, @Nullable SeatMap map) {
        var fare = new FareStock(LIGHT, LIGHT_PRICE, seats, null);
        var cabin = new CabinStock(Cabin.ECONOMY, seats, List.of(fare), map);
        return new OpenInventory(SEATS, SALES_END, ZoneOffset.UTC, List.of(cabin));
    }

    static HoldSeats hold(int number, VoucherCode... codes) {
        return new HoldSeats(
                SEATS,
                id(number),
                booking(number),
                null,
                null,
                1,
                NOON.plus(TEN_MINUTES),
                null,
                List.of(codes));
    }

    static ReleaseSeats release(int number) {
        return ReleaseSeats.all(SEATS, id(number), ReleaseReason.BOOKING_CANCELLED);
    }

    static HoldId id(int number) {
        return HoldId.of(ItemId.of(booking(number), 1), 1);
    }

    static BookingId booking(int number) {
        return new BookingId("01939000-0000-7000-8000-%012x".formatted(number));
    }

    /** All that a node's log tells of the seats, of which every event keeps every promise. */
    static SeatModel story(Node node) {
        var model = new SeatModel();
        for (var event : node.log().readEvents(SEATS.value(), 0).asStream().toList()) {
            model.follow((InventoryEvent) event.getPayload(), Instant.EPOCH);
        }
        model.atRest();
        return model;
    }
}
