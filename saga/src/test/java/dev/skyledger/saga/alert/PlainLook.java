package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.alert.PriceTargetMet;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.FlightFares;
import dev.skyledger.platform.fares.PricedFlight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks at every flight for every alert after every event, and remembers nothing but the answer.
 */
final class PlainLook {

    private final Map<String, FlightFares> market = new HashMap<>();
    private final Map<AlertId, AlertSet> watching = new LinkedHashMap<>();
    private final Map<AlertId, AlertSet> resting = new HashMap<>();
    private final Set<AlertId> below = new HashSet<>();
    final List<String> expected = new ArrayList<>();
    private long position;

    void seen(Object event, PricedFlight flight) {
        position++;
        var before = market.getOrDefault(flight.id().value(), FlightFares.UNKNOWN);
        market.put(flight.id().value(), before.after(event));
        watching.values().forEach(this::look);
    }

    void seen(AlertEvent event) {
        position++;
        var alert = event.alert();
        switch (event) {
            case AlertSet set -> watching.put(alert, set);
            case AlertRetargeted it -> {
                watching.computeIfPresent(alert, (_, set) -> with(set, it.after()));
                if (resting.computeIfPresent(alert, (_, set) -> with(set, it.after())) != null) {
                    below.remove(alert);
                }
            }
            case AlertPaused _ -> resting.put(alert, watching.remove(alert));
            case AlertResumed _ -> watching.put(alert, resting.remove(alert));
            case AlertEnded _ -> watching.remove(alert);
            case PriceTargetMet _ -> {}
        }
        var begun = watching.get(alert);
        if (begun != null) {
            look(begun);
        }
    }

    private static AlertSet with(AlertSet set, Money target) {
        return new AlertSet(set.alert(), set.traveller(), set.criteria(), target, set.ends());
    }

    boolean isResting(AlertId alert) {
        return resting.containsKey(alert);
    }

    boolean isOver(AlertId alert) {
        return !resting.containsKey(alert) && !watching.containsKey(alert);
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
