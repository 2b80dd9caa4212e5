package dev.skyledger.contracts.booking;

/** How far the money of a booking has come. */
public enum PaymentStatus {
    REQUESTED,
    ACTION_REQUIRED,
    AUTHORISED,
    CAPTURED,
    DECLINED,
    VOIDED,
    PARTLY_REFUNDED,
    REFUNDED,
    CAPTURE_FAILED
}
