package dev.skyledger.contracts.booking;

import java.util.Locale;

/** Why a booking came to nothing. */
public enum RejectionReason {
    SEATS_UNAVAILABLE,
    PRICE_CHANGED,
    OFFER_EXPIRED,
    FARE_UNAVAILABLE,
    SALES_CLOSED,
    FLIGHTS_OVERLAP,
    MIXED_CURRENCIES,
    VOUCHER_UNUSABLE,
    PAYMENT_DECLINED;

    /** The stable code that clients know. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
