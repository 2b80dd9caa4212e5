package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.AlternativeFlight;
import dev.skyledger.contracts.booking.AlternativeRoom;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is offered in place of a changed flight to those who have seats on it: what has room for
 * them, and leaves them time for the other flights of their journey.
 */
final class OfferedFlights {

    private static final int OFFERED = 3;

    /** When the flight before arrives is not known here; none takes longer. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final HeldItem item;

    private final ReportScheduleChange by;

    private final List<Instant> others;

    private final Connections connections;

    /** Beside the other flights of its journey, of which some connect with it. */
    OfferedFlights(
            HeldItem item,
            ReportScheduleChange by,
            List<HeldItem> others,
            Connections connections) {
        this.item = item;
        this.by = by;
        this.connections = connections;
        this.others =
                others.stream()
                        .map(HeldItem::terms)
                        .flatMap(terms -> terms == null ? Stream.empty() : Stream.of(terms))
                        .map(terms -> terms.departure())
                        .toList();
    }

    /** Other cabins of the flight, and the first others that can seat the party in the same. */
    List<AlternativeFlight> all() {
        var roomy =
                by.alternatives().stream()
                        .filter(room -> room.seats() >= item.seats())
                        .map(AlternativeRoom::flight)
                        .toList();
        var cabins = new LinkedHashMap<Cabin, AlternativeFlight>();
        roomy.stream()
                .filter(flight -> flight.flight().equals(item.flight()))
                .filter(flight -> flight.cabin() != item.cabin())
                .forEach(flight -> cabins.putIfAbsent(flight.cabin(), flight));
        var elsewhere =
                roomy.stream()
                        .filter(flight -> !flight.flight().equals(item.flight()))
                        .filter(flight -> flight.cabin() == item.cabin())
                        .filter(flight -> fits(flight.schedule().times()))
                        .filter(flight -> !connections.areMissedAt(flight.schedule().times()))
                        .limit(OFFERED);
        return Stream.concat(cabins.values().stream(), elsewhere).toList();
    }

    private boolean fits(Times times) {
        var agreed = by.before().times().departure();
        return others.stream()
                .allMatch(other ->
                        other.isAfter(agreed)
                                ? times.arrival().isBefore(other)
                                : isAfter(other, times.departure(), agreed));
    }

    /** Whoever made it to the flight as it was agreed makes it to one that leaves no earlier. */
    private static boolean isAfter(Instant before, Instant leaves, Instant agreed) {
        return !leaves.isBefore(agreed) || leaves.isAfter(before.plus(LONGEST));
    }
}
