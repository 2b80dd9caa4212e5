package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.alert.PriceTargetMet;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.FlightFares;
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

    private final Map<FlightId, FlightFares> market = new HashMap<>();
    private NestedJourneys journeys = NestedJourneys.over(List.of());
    private final Map<AlertId, AlertSet> watching = new LinkedHashMap<>();
    private final Map<AlertId, AlertSet> resting = new HashMap<>();

    /** Those whose owners know of something cheap enough. */
    final Set<AlertId> below = new HashSet<>();

    final List<String> expected = new ArrayList<>();

    /** What the cheapest journey costs where a drop was found with connections. */
    final Map<String, Money> prices = new HashMap<>();

    private long position;

    void seen(Object event, FlightId flight) {
        position++;
        var before = market.getOrDefault(flight, FlightFares.UNKNOWN);
        market.put(flight, before.after(event));
        journeys = NestedJourneys.over(market.values());
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
            case AlertEnded _ -> {
                watching.remove(alert);
                below.remove(alert);
            }
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
        var isDirect = alert.criteria().mostStops() == 0;
        var cheapest = isDirect ? null : journeys.cheapest(alert);
        var isBelow =
                isDirect
                        ? market.values().stream().anyMatch(it -> isCheap(it, alert))
                        : cheapest != null;
        if (isBelow && below.add(alert.alert())) {
            expected.add(alert.alert() + " " + position);
            if (cheapest != null) {
                prices.put(alert.alert() + " " + position, cheapest);
            }
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
                        .anyMatch(it -> it != null && isWithin(it, alert.target()));
    }

    static boolean isWithin(Money price, Money target) {
        return price.currency().equals(target.currency()) && price.compareTo(target) <= 0;
    }
}
