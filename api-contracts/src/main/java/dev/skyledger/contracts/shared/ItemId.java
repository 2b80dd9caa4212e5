package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One flight within a booking, numbered from 1: the booking's id and the number. */
public record ItemId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemId {}

    public static ItemId of(BookingId booking, int number) {
        return new ItemId(booking.value() + "-" + number);
    }

    public BookingId booking() {
        return new BookingId(value.substring(0, value.lastIndexOf('-')));
    }

    @Override
    public String toString() {
        return value;
    }
}
