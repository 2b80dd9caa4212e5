package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One registered person. */
public record TravellerId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TravellerId {
        value = Uuid7.checked(value, "traveller id");
    }

    public static TravellerId next() {
        return new TravellerId(Uuid7.next());
    }

    /** The person whose key seals what this account says about itself. */
    public PersonId person() {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
