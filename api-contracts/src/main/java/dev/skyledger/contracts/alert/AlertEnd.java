package dev.skyledger.contracts.alert;

/** Why an alert is over. */
public enum AlertEnd {
    /** Its owner no longer wants to know. */
    WITHDRAWN,

    /** Its last day has passed. */
    DATES_PASSED
}
