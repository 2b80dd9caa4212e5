package dev.skyledger.contracts.booking;

/** What becomes of a booking of which one flight cannot be held. */
public enum ItemPolicy {
    /** Nothing is held. */
    ALL_OR_NOTHING,

    /** The other flights are held. */
    BEST_EFFORT,

    /** Nothing is held, and the refusal says what could be held instead. */
    OFFER_ALTERNATIVE
}
