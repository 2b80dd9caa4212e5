package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;

/** A flight that somebody may take, for nothing more, in place of one that the seller changed. */
public record AlternativeFlight(
        FlightId flight, FlightNumber number, Schedule schedule, Cabin cabin, FareCode fare) {

    /** By which it is chosen in place of a flight: of that flight itself another cabin is. */
    public String offerInPlaceOf(FlightId other) {
        return flight.equals(other) ? flight.value() + "-" + cabin : flight.value();
    }
}
