package dev.skyledger.contracts.booking;

/** What the seller changed about a flight, or that its cabin has too few seats. */
public enum ScheduleChangeKind {
    CANCELLED,
    RETIMED,
    REROUTED,
    OVERSOLD
}
