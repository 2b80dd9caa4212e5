package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.FlightId;
import java.time.Duration;

/**
 * A flight that somebody can change to from another one, or from which to that one, how long the
 * change takes at least, and how long a wait is still part of one journey.
 */
public record ConnectingFlight(
        FlightId flight, Times times, boolean onward, Duration least, Duration most) {

    /** Whether somebody on a flight at these times makes it. */
    public boolean leavesTimeTo(Times other) {
        return between(other).compareTo(least) >= 0;
    }

    /** Whether both are one journey then. */
    public boolean connectsTo(Times other) {
        return leavesTimeTo(other) && between(other).compareTo(most) <= 0;
    }

    private Duration between(Times other) {
        return onward
                ? Duration.between(other.arrival(), times.departure())
                : Duration.between(times.arrival(), other.departure());
    }
}
