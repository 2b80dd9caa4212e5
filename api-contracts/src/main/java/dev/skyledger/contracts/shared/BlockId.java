package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Seats that the airline keeps for itself, under one reason. */
public record BlockId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BlockId {
        value = Uuid7.checked(value, "block id");
    }

    @Override
    public String toString() {
        return value;
    }
}
