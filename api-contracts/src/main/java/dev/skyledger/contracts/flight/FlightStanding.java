package dev.skyledger.contracts.flight;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What became of a flight since it was scheduled, which may be a moment or a month ago. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
public sealed interface FlightStanding {

    /** It is to go at these times. */
    record Goes(Times times) implements FlightStanding {}

    /** It was taken out of the schedule. */
    record TakenOut() implements FlightStanding {}
}
