package dev.skyledger.contracts.booking;

/** By which rule what is paid for a booking is spread over its places, to the smallest coin. */
public enum Spread {
    /** Each place has its share, so that none is paid above its price. */
    LARGEST_REST
}
