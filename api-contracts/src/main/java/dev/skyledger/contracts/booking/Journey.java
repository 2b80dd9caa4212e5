package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.FlightId;
import java.util.List;

/** The flights of a booking on which somebody still flies. */
public record Journey(List<FlightId> flights) {

    public Journey {
        flights = List.copyOf(flights);
    }
}
