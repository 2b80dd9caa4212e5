package dev.skyledger.contracts.payment;

/** What became of the wish to open a try to authorise an amount. */
public enum Opening {
    /** It runs, or ran before. */
    OPEN,

    /** The money of an earlier one is still on its way, or stayed: nothing may be promised anew. */
    CLOSED
}
