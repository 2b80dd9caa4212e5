package dev.skyledger.command.flight;

/** What became of one flight of many. */
public sealed interface FlightVerdict {

    /** It is scheduled. */
    record Accepted() implements FlightVerdict {}

    /** It was there already, exactly so. */
    record Unchanged() implements FlightVerdict {}

    /** It is not scheduled, for a reason that its sender can do something about. */
    record Refused(String field, String message) implements FlightVerdict {}
}
