package dev.skyledger.saga.provider;

/** What a provider is asked to do with money. */
public enum Operation {
    AUTHORISE,
    CAPTURE,
    VOID,
    REFUND
}
