package dev.skyledger.contracts.flight;

/** How a flight that is there compares with one that somebody describes. */
public enum FlightComparison {
    SAME,
    DIFFERENT,
    CANCELLED
}
