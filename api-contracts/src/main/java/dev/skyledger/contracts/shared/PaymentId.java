package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The money of one booking: a stream of its own, beside the booking's. */
public record PaymentId(@JsonValue String value) {

    private static final String PREFIX = "payment:";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaymentId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a payment id starts with " + PREFIX);
        }
        value = PREFIX + new BookingId(value.substring(PREFIX.length())).value();
    }

    public static PaymentId of(BookingId booking) {
        return new PaymentId(PREFIX + booking.value());
    }

    public BookingId booking() {
        return new BookingId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
