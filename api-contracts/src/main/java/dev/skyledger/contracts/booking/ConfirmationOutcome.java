package dev.skyledger.contracts.booking;

/** Whether the booking stands. */
public enum ConfirmationOutcome {
    CONFIRMED,
    TOO_LATE,

    /** It was confirmed with this try and has ended since; its money is as that end said. */
    OVER
}
