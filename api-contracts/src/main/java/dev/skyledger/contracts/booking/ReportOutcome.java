package dev.skyledger.contracts.booking;

/** Whether a booking knows what was changed, or must be told again. */
public enum ReportOutcome {
    TOLD,
    LATER
}
