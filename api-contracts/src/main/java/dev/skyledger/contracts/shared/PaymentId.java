package dev.skyledger.contracts.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.OptionalInt;

/** The money of one booking: a stream of its own, beside the booking's. */
public record PaymentId(@JsonValue String value) {

    private static final String PREFIX = "payment:";

    private static final String EXCHANGE = "#x";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaymentId {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a payment id starts with " + PREFIX);
        }
        value = PREFIX + bookingIn(value).value() + exchangeIn(value);
    }

    public static PaymentId of(BookingId booking) {
        return new PaymentId(PREFIX + booking.value());
    }

    /** What is paid for one exchange of a booking, on top of the booking itself. */
    public static PaymentId of(BookingId booking, int exchange) {
        return new PaymentId(PREFIX + booking.value() + EXCHANGE + exchange);
    }

    public BookingId booking() {
        return bookingIn(value);
    }

    /** The number of the exchange that it pays for; none where it pays for the booking itself. */
    public OptionalInt exchange() {
        var number = exchangeIn(value);
        return number.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(number.substring(EXCHANGE.length())));
    }

    private static BookingId bookingIn(String value) {
        var end = value.indexOf(EXCHANGE);
        return new BookingId(value.substring(PREFIX.length(), end < 0 ? value.length() : end));
    }

    private static String exchangeIn(String value) {
        var end = value.indexOf(EXCHANGE);
        return end < 0 ? "" : value.substring(end);
    }

    @Override
    public String toString() {
        return value;
    }
}
