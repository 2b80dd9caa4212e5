package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.AlternativeFlight;
import dev.skyledger.contracts.booking.ChangedFlight;
import dev.skyledger.contracts.booking.ChangedFlight.Alternative;
import dev.skyledger.contracts.booking.ChangedFlight.Way;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.ItemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a change of a flight with the times as the clocks at its airports show them. */
final class ChangeOpener {

    private ChangeOpener() {}

    static @Nullable ChangedFlight of(ItemId item, List<ScheduleChangeReported> changes) {
        return changes.stream()
                .filter(change -> change.item().equals(item))
                .findFirst()
                .map(ChangeOpener::opened)
                .orElse(null);
    }

    private static ChangedFlight opened(ScheduleChangeReported it) {
        return new ChangedFlight(
                it.kind(),
                it.significant(),
                it.rule(),
                way(it.before()),
                it.after() == null ? null : way(it.after()),
                it.deadline(),
                it.standard(),
                it.alternatives().stream().map(other -> alternative(it, other)).toList(),
                it.reason());
    }

    private static Alternative alternative(ScheduleChangeReported of, AlternativeFlight it) {
        return new Alternative(
                it.offerInPlaceOf(of.flight()),
                it.flight(),
                it.number(),
                way(it.schedule()),
                it.cabin(),
                it.fare());
    }

    private static Way way(Schedule it) {
        var route = it.route();
        return new Way(
                route.origin(),
                route.destination(),
                it.times().departure().atZone(route.originZone()).toOffsetDateTime(),
                it.times().arrival().atZone(route.destinationZone()).toOffsetDateTime());
    }
}
