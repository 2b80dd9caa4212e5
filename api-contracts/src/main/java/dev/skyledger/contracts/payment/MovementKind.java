package dev.skyledger.contracts.payment;

/** What can happen to money at the provider. */
public enum MovementKind {
    AUTHORISE,
    CAPTURE,
    VOID,
    REFUND
}
