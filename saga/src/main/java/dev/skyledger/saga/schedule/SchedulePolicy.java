package dev.skyledger.saga.schedule;

import dev.skyledger.contracts.booking.ScheduleRules;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which changes of a flight are significant, and how long somebody has to decide about one; and how
 * the sweep works: every so often, on what takes longer than {@code stepWithin}, until a booking
 * that is named was not placed after {@code placeWithin}.
 */
@ConfigurationProperties("skyledger.schedule-changes")
record SchedulePolicy(
        @DefaultValue("3h") Duration domestic,
        @DefaultValue("6h") Duration international,
        @DefaultValue("true") boolean otherAirport,
        @DefaultValue("72h") Duration decideWithin,
        @DefaultValue("24h") Duration beforeDeparture,
        @DefaultValue("1h") Duration atLeast,
        @DefaultValue("5s") Duration every,
        @DefaultValue("10s") Duration stepWithin,
        @DefaultValue("10m") Duration placeWithin,
        @DefaultValue("500") int atOnce) {

    ScheduleRules rules() {
        return new ScheduleRules(
                domestic, international, otherAirport, decideWithin, beforeDeparture, atLeast);
    }
}
