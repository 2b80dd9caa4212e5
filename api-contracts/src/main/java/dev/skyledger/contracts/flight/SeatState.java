package dev.skyledger.contracts.flight;

/** Whether a seat of a map can be had. */
public enum SeatState {
    FREE,
    TAKEN,
    BLOCKED
}
