package dev.skyledger.contracts.booking;

/** Who ended a booking, or a part of it. */
public enum CancelledBy {
    TRAVELLER,
    STAFF,
    SELLER
}
