package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One dated departure of a flight number. */
public record FlightId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FlightId {
        value = Uuid7.checked(value, "flight id");
    }

    public static FlightId next() {
        return new FlightId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
