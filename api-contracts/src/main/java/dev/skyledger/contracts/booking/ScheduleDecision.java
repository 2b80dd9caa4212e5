package dev.skyledger.contracts.booking;

/** What somebody wants who was told that a flight changed. */
public enum ScheduleDecision {
    ACCEPT,
    ALTERNATIVE,
    REFUND
}
