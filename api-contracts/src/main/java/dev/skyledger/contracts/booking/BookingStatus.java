package dev.skyledger.contracts.booking;

/** How far a booking has come. */
public enum BookingStatus {
    PENDING,
    HELD,
    CONFIRMED,
    REJECTED,
    EXPIRED,
    CANCELLED
}
