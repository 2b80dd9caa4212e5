package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.fares.CountedFares;
import dev.skyledger.platform.fares.SeatHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a run of events changed about what can be had, in their order. */
final class PriceRun {

    final Map<FlightId, CountedFares> flights = new HashMap<>();
    final List<Change> changes = new ArrayList<>();

    /** Those of which a row must say what happened. */
    final Set<FlightId> loud = new HashSet<>();

    /** Something other than before can be had of a cabin; null is nothing. */
    record Change(Happened cause, Offer.Key key, @Nullable Offer before, @Nullable Offer after) {

        /** Whether only the price differs: a flight that moved to another day went, and came. */
        boolean isOnOneJourney() {
            return before != null
                    && after != null
                    && before.route().equals(after.route())
                    && before.departure().equals(after.departure())
                    && before.currency().equals(after.currency());
        }
    }

    private final SeatHistory history;

    PriceRun(Map<FlightId, CountedFares> known, SeatHistory history) {
        this.history = history;
        flights.putAll(known);
    }

    /** What was seen before changes nothing. */
    void after(FlightId flight, Happened happened) {
        var known = flights.getOrDefault(flight, CountedFares.NOTHING);
        if (happened.position() <= known.revision()) {
            return;
        }
        var before = known.before(happened.number(), flight, history);
        var next = before.after(happened.position(), happened.event(), happened.number());
        flights.put(flight, next);
        if (before.isFollowedQuietlyBy(next, happened.event())) {
            return;
        }
        loud.add(flight);
        if (before.fares().equals(next.fares())) {
            return;
        }
        var earlier = byKey(Offer.of(flight, before.fares()));
        var now = byKey(Offer.of(flight, next.fares()));
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
