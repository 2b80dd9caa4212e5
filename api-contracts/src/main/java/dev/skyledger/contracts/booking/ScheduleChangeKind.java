package dev.skyledger.contracts.booking;

/** What the seller changed about a flight. */
public enum ScheduleChangeKind {
    CANCELLED,
    RETIMED,
    REROUTED
}
