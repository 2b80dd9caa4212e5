package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ScheduleRules;
import dev.skyledger.contracts.flight.Schedule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody may decide about a changed flight: so long after it was told, but until so
 * long before departure, and never later than that; who is told late has a little while still.
 */
record Deadline(ScheduleRules rules) {

    Instant of(Schedule agreed, @Nullable Schedule now, Instant told) {
        var was = agreed.times().departure();
        var leaves = now == null ? was : earlier(was, now.times().departure());
        var usual = earlier(told.plus(rules.decideWithin()), leaves.minus(rules.beforeDeparture()));
        var least = earlier(told.plus(rules.atLeast()), leaves);
        return usual.isBefore(least) ? least : usual;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
