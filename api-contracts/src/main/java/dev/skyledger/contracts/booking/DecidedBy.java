package dev.skyledger.contracts.booking;

/** Who decided about a flight that was changed: somebody, or nobody in time. */
public enum DecidedBy {
    TRAVELLER,
    STAFF,
    SELLER,
    SILENCE
}
