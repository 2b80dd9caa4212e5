package dev.skyledger.query.flight;

/**
 * What may be sold beyond a cabin's seats, what the airline keeps, and whether it gives anything.
 */
record CabinTerms(int overbooking, int blocked, boolean oversold) {

    static final CabinTerms NONE = new CabinTerms(0, 0, false);
}
