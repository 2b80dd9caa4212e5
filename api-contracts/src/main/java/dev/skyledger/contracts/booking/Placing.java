package dev.skyledger.contracts.booking;

/** What became of the wish to place a booking, also when it was asked for before. */
public enum Placing {
    /** It is placed now. */
    PLACED,

    /** It was placed before, and this changed nothing. */
    KNOWN,

    /** It was placed before, and has ended since. */
    OVER,

    /** It was or is refused. */
    REFUSED,

    /** It was not claimed in time, so what was set aside for it is not to be relied on. */
    FORGONE;

    /** Whether nobody needs what was set aside for the booking. */
    public boolean isInVain() {
        return this == OVER || isNever();
    }

    /** Whether the booking never was and never will be. */
    public boolean isNever() {
        return this == REFUSED || this == FORGONE;
    }
}
