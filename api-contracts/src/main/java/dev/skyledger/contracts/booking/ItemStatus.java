package dev.skyledger.contracts.booking;

/** How far one flight of a booking has come. */
public enum ItemStatus {
    PENDING,
    HELD,
    CONFIRMED,
    REFUSED,
    EXPIRED,
    CANCELLED,
    EXCHANGED
}
