package dev.skyledger.contracts.payment;

/** Why promised money was let go of. */
public enum VoidReason {
    BOOKING_EXPIRED,
    BOOKING_REJECTED,
    BOOKING_CANCELLED,
    TOO_LATE,
    GIVEN_UP
}
