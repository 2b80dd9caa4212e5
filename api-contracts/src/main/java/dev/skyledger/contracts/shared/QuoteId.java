package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a quote is known by. */
public record QuoteId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuoteId {
        value = Uuid7.checked(value, "quote id");
    }

    @Override
    public String toString() {
        return value;
    }
}
