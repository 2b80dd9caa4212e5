package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One price alert. */
public record AlertId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AlertId {
        value = Uuid7.checked(value, "alert id");
    }

    @Override
    public String toString() {
        return value;
    }
}
