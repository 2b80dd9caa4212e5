package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One booking. */
public record BookingId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BookingId {
        value = Uuid7.checked(value, "booking id");
    }

    public static BookingId next() {
        return new BookingId(Uuid7.next());
    }

    /** The one that takes the place of this one, which came to nothing; always the same. */
    public BookingId another() {
        return new BookingId(Uuid7.another(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
