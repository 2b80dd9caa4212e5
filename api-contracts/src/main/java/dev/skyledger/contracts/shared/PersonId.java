package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One human being whose personal data has a key of its own; destroying the key erases the person.
 */
public record PersonId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        value = Uuid7.checked(value, "person id");
    }

    @Override
    public String toString() {
        return value;
    }
}
