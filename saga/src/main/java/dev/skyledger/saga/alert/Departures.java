package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** What can be had from one airport, by where it leads and when it leaves. */
final class Departures {

    private static final Comparator<Slot> IN_TURN =
            Comparator.comparing(Slot::leaves)
                    .thenComparing(Slot::flight)
                    .thenComparing(Slot::cabin);

    private final Map<AirportCode, Stretch> to = new HashMap<>();

    private record Slot(Instant leaves, String flight, Cabin cabin) {

        static Slot of(Offer offer) {
            return new Slot(offer.leaves(), offer.flight().value(), offer.fares().cabin());
        }

        /** Before all that leaves then. */
        static Slot at(Instant moment) {
            return new Slot(moment, "", Cabin.values()[0]);
        }
    }

    private static final class Stretch {

        private final NavigableMap<Slot, Offer> flights = new TreeMap<>(IN_TURN);

        /** No flight here has ever taken longer. */
        private Duration longest = Duration.ZERO;

        void come(Offer offer) {
            flights.put(Slot.of(offer), offer);
            var arrives = offer.arrives();
            if (arrives != null) {
                var takes = Duration.between(offer.leaves(), arrives);
                longest = takes.compareTo(longest) > 0 ? takes : longest;
            }
        }

        Collection<Offer> between(Instant first, Instant last) {
            return last.isBefore(first)
                    ? List.of()
                    : flights.subMap(Slot.at(first), true, Slot.at(last.plusMillis(1)), false)
                            .values();
        }
    }

    void come(Offer offer) {
        to.computeIfAbsent(offer.route().destination(), _ -> new Stretch()).come(offer);
    }

    void gone(Offer offer) {
        var stretch = to.get(offer.route().destination());
        if (stretch != null) {
            stretch.flights.remove(Slot.of(offer));
        }
    }

    /** Where flights go, or went. */
    Set<AirportCode> destinations() {
        return to.keySet();
    }

    /** What leaves from one moment to another, both included, soonest first. */
    Collection<Offer> leaving(AirportCode destination, Instant first, Instant last) {
        var stretch = to.get(destination);
        return stretch == null ? List.of() : stretch.between(first, last);
    }

    /** What arrives in that time, and maybe some that arrive earlier or later. */
    Collection<Offer> arriving(AirportCode destination, Instant first, Instant last) {
        var stretch = to.get(destination);
        return stretch == null ? List.of() : stretch.between(first.minus(stretch.longest), last);
    }

    /** What has left need not be kept. */
    void forgetBefore(Instant moment) {
        to.values().forEach(stretch -> stretch.flights.headMap(Slot.at(moment)).clear());
    }

    /** How much is remembered. */
    int size() {
        return 1 + to.values().stream().mapToInt(stretch -> 1 + stretch.flights.size()).sum();
    }
}
