package dev.skyledger.contracts.alert;

/** Whether an alert watches, rests, or is over. */
public enum AlertStatus {
    ACTIVE,
    PAUSED,
    ENDED
}
