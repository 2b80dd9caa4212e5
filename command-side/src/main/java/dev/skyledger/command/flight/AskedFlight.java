package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.LocalDate;
import java.util.List;

/** A flight as a request describes it, with its places and times understood. */
public record AskedFlight(FlightNumber number, Route route, Times times, List<CabinPlan> cabins) {

    /** The day on which it leaves, where it leaves from. */
    public LocalDate day() {
        return LocalDate.ofInstant(times.departure(), route.originZone());
    }
}
