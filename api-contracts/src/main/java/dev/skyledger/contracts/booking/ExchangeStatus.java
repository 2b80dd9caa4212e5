package dev.skyledger.contracts.booking;

/** How far an exchange of flights has come. */
public enum ExchangeStatus {
    RUNNING,
    DONE,
    FELL_THROUGH
}
