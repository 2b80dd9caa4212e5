package dev.skyledger.contracts.booking;

/** Whether the booking stands. */
public enum ConfirmationOutcome {
    CONFIRMED,
    TOO_LATE
}
