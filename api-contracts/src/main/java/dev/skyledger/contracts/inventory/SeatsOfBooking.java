package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import java.util.List;

/** Where the people of a booking sit, as far as that is known. */
public record SeatsOfBooking(List<OnFlight> flights) {

    public SeatsOfBooking {
        flights = List.copyOf(flights);
    }

    /** Who sits where on one flight of the booking. */
    public record OnFlight(ItemId item, FlightId flight, List<Place> places) {}
}
