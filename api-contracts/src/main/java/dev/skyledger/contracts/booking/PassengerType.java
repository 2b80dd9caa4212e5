package dev.skyledger.contracts.booking;

/** How old a passenger is, as far as seats and fares care. */
public enum PassengerType {
    ADULT,
    CHILD,
    INFANT
}
