package dev.skyledger.contracts.booking;

import java.time.Duration;

/**
 * From when on a change of times is significant, within a country and across a border; whether
 * another airport always is; and how long somebody has to decide: so long, but until so long before
 * departure, and at least so long where that would be sooner.
 */
public record ScheduleRules(
        Duration domestic,
        Duration international,
        boolean otherAirport,
        Duration decideWithin,
        Duration beforeDeparture,
        Duration atLeast) {

    /** By which a change is significant that a connection of the journey does not survive. */
    public static final String CONNECTION_MISSED = "connection-missed";
}
