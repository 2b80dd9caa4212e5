package dev.skyledger.contracts.flight;

/** What is beside a seat. */
public enum SeatPosition {
    WINDOW,
    MIDDLE,
    AISLE
}
