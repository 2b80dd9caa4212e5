package dev.skyledger.contracts.booking;

import java.util.Arrays;
import java.util.Locale;

/** Why an exchange came to nothing. */
public enum ExchangeFailure {
    SEATS_UNAVAILABLE,
    TIMED_OUT,
    GIVEN_UP,
    BOOKING_CANCELLED,
    CARD_DECLINED;

    /** The word in the events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For a card that it declines a bank has many words of its own. */
    public static ExchangeFailure of(String code) {
        return Arrays.stream(values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElse(CARD_DECLINED);
    }
}
