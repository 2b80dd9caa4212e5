package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeKind;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.booking.ScheduleRules;
import dev.skyledger.contracts.flight.Schedule;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a change of a flight means to whoever is to fly on it, by the rules that are given. */
record Significance(ScheduleChangeKind kind, boolean isSignificant, String rule) {

    /** The cabin has no seat for all who have one, so somebody flies otherwise or not at all. */
    static final Significance OVERSOLD =
            new Significance(ScheduleChangeKind.OVERSOLD, true, "oversold");

    /** From how it was agreed to how it goes now; with no way to go it is cancelled. */
    static Significance of(
            Schedule agreed,
            @Nullable Schedule now,
            ReportScheduleChange by,
            Connections connections) {
        if (now == null) {
            return new Significance(ScheduleChangeKind.CANCELLED, true, "flight-cancelled");
        }
        var isElsewhere = !agreed.route().equals(now.route());
        var kind = isElsewhere ? ScheduleChangeKind.REROUTED : ScheduleChangeKind.RETIMED;
        if (isElsewhere && by.rules().otherAirport()) {
            return new Significance(kind, true, "other-airport");
        }
        var least = by.domestic() ? by.rules().domestic() : by.rules().international();
        var isSignificant = moved(agreed, now).compareTo(least) >= 0;
        if (!isSignificant && connections.areMissedAt(now.times())) {
            return new Significance(kind, true, ScheduleRules.CONNECTION_MISSED);
        }
        var rule =
                "%s-%s-%s"
                        .formatted(
                                by.domestic() ? "domestic" : "international",
                                isSignificant ? "at-least" : "below",
                                least.toString().substring(2).toLowerCase(java.util.Locale.ROOT));
        return new Significance(kind, isSignificant, rule);
    }

    private static Duration moved(Schedule from, Schedule to) {
        var leaving = apart(from.times().departure(), to.times().departure());
        var arriving = apart(from.times().arrival(), to.times().arrival());
        return leaving.compareTo(arriving) > 0 ? leaving : arriving;
    }

    private static Duration apart(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }

    /** What happens if nobody decides in time. */
    ScheduleDecision standard() {
        return isSignificant ? ScheduleDecision.REFUND : ScheduleDecision.ACCEPT;
    }
}
