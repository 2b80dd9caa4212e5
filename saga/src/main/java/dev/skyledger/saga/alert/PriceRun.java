package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.fares.FlightFares;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a run of events changed about what can be had, in their order. */
final class PriceRun {

    final Map<FlightId, Known> flights = new HashMap<>();
    final List<Change> changes = new ArrayList<>();

    /** Everything that could be had, before the run, of the flights that it is about. */
    final Map<Offer.Key, Offer> before = new LinkedHashMap<>();

    /** A flight as it is after the event at this position. */
    record Known(long revision, FlightFares fares) {

        static final Known NOTHING = new Known(-1, FlightFares.UNKNOWN);
    }

    /** Something other than before can be had of a cabin; null is nothing. */
    record Change(Happened cause, Offer.Key key, @Nullable Offer before, @Nullable Offer after) {}

    PriceRun(Map<FlightId, Known> known) {
        flights.putAll(known);
        known.forEach((flight, it) -> byKey(Offer.of(flight, it.fares())).forEach(before::put));
    }

    /** What was seen before changes nothing. */
    void after(FlightId flight, Happened happened) {
        var known = flights.getOrDefault(flight, Known.NOTHING);
        if (happened.position() <= known.revision()) {
            return;
        }
        var next = known.fares().after(happened.event());
        flights.put(flight, new Known(happened.position(), next));
        var earlier = byKey(Offer.of(flight, known.fares()));
        var now = byKey(Offer.of(flight, next));
        now.forEach((key, offer) -> {
            if (!offer.equals(earlier.get(key))) {
                changes.add(new Change(happened, key, earlier.get(key), offer));
            }
        });
        earlier.forEach((key, offer) -> {
            if (!now.containsKey(key)) {
                changes.add(new Change(happened, key, offer, null));
            }
        });
    }

    private static Map<Offer.Key, Offer> byKey(List<Offer> offers) {
        var byKey = new LinkedHashMap<Offer.Key, Offer>();
        offers.forEach(it -> byKey.put(it.key(), it));
        return byKey;
    }
}
