package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One try to set seats aside for one item of a booking; a new try is a new hold. */
public record HoldId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HoldId {}

    public static HoldId of(ItemId item, int attempt) {
        return new HoldId(item.value() + "#" + attempt);
    }

    @Override
    public String toString() {
        return value;
    }
}
