package dev.skyledger.saga.simulator;

/** What the simulator did with a call. */
enum Outcome {
    AUTHORISED,
    DECLINED,
    PENDING,
    ACTION_REQUIRED,
    CAPTURED,
    VOIDED,
    REFUNDED,
    FAILED,
    ERROR
}
