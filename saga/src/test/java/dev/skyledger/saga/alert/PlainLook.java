package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.fares.FlightFares;
import dev.skyledger.platform.fares.PricedFlight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at every flight for every alert after every event, and remembers nothing but the answer.
 */
final class PlainLook {

    private final Map<String, FlightFares> market = new HashMap<>();
    private final List<AlertSet> watching = new ArrayList<>();
    private final Set<AlertId> below = new HashSet<>();
    final List<String> expected = new ArrayList<>();
    private long position;

    void seen(Object event, PricedFlight flight) {
        position++;
        var before = market.getOrDefault(flight.id().value(), FlightFares.UNKNOWN);
        market.put(flight.id().value(), before.after(event));
        watching.forEach(this::look);
    }

    void seen(AlertSet set) {
        position++;
        watching.add(set);
        look(set);
    }

    /** Every flight, every time. */
    private void look(AlertSet alert) {
        var isBelow = market.values().stream().anyMatch(it -> isCheap(it, alert));
        if (isBelow && below.add(alert.alert())) {
            expected.add(alert.alert() + " " + position);
        } else if (!isBelow) {
            below.remove(alert.alert());
        }
    }

    private static boolean isCheap(FlightFares flight, AlertSet alert) {
        var wanted = alert.criteria();
        var route = flight.route();
        var day = flight.day();
        return route != null
                && day != null
                && wanted.origins().contains(route.origin())
                && wanted.destinations().contains(route.destination())
                && !day.isBefore(wanted.from())
                && !day.isAfter(wanted.to())
                && flight.offers().stream()
                        .filter(it -> wanted.cabin() == null || wanted.cabin() == it.cabin())
                        .map(it -> it.total(wanted.party()))
                        .anyMatch(it -> it != null && it.compareTo(alert.target()) <= 0);
    }
}
