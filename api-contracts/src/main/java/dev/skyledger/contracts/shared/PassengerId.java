package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One person named in a booking. */
public record PassengerId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PassengerId {
        value = Uuid7.checked(value, "passenger id");
    }

    public static PassengerId next() {
        return new PassengerId(Uuid7.next());
    }

    /** The person whose key seals the passenger's name and birth date. */
    public PersonId person() {
        return new PersonId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
