package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The seats of one flight: a stream of their own, beside the flight's. */
public record InventoryId(@JsonValue String value) {

    private static final String PREFIX = "seats:";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InventoryId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("an inventory id starts with " + PREFIX);
        }
        value = PREFIX + new FlightId(value.substring(PREFIX.length())).value();
    }

    public static InventoryId of(FlightId flight) {
        return new InventoryId(PREFIX + flight.value());
    }

    public FlightId flight() {
        return new FlightId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
