package dev.skyledger.contracts.inventory;

/** Why seats came back. */
public enum ReleaseReason {
    BOOKING_REJECTED,
    BOOKING_EXPIRED,
    BOOKING_CANCELLED,
    BOOKING_NEVER_PLACED,
    PAYMENT_DECLINED,
    EXCHANGED
}
