package dev.skyledger.contracts.flight;

/** Whether a flight will fly. */
public enum FlightStatus {
    SCHEDULED,
    CANCELLED
}
