package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.FlightStanding;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.LocalDate;
import java.util.List;

/** A flight as a request describes it, with its places and times understood. */
public record AskedFlight(FlightNumber number, Route route, Times times, List<CabinPlan> cabins) {

    /** The day on which it leaves, where it leaves from. */
    public LocalDate day() {
        return dayOf(times);
    }

    private LocalDate dayOf(Times asItGoes) {
        return LocalDate.ofInstant(asItGoes.departure(), route.originZone());
    }

    /** Whether the flight that was scheduled so still goes on that day. */
    boolean isOnItsDay(FlightStanding standing) {
        return switch (standing) {
            case FlightStanding.Goes(var now) -> dayOf(now).equals(day());
            case FlightStanding.TakenOut _ -> false;
        };
    }
}
