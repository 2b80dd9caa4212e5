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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    /** Those of them that are the lowest price since somebody asked. */
    final List<String> newLows = new ArrayList<>();

    /** The least that anybody found who is told every new low. */
    private final Map<AlertId, Money> lowest = new HashMap<>();

    /** What the cheapest journey costs where a drop was found with connections, or a new low. */
    final Map<String, Money> prices = new HashMap<>();

    private long position;

    void seen(Object event, FlightId flight) {
        position++;
        var before = market.getOrDefault(flight, FlightFares.UNKNOWN);
        market.put(flight, before.after(event));
        journeys = NestedJourneys.over(market.values());
        watching.values().forEach(alert -> look(alert, true));
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
            look(begun, !(event instanceof AlertSet));
        }
    }

    private static AlertSet with(AlertSet set, Money target) {
        return new AlertSet(set.alert(), set.traveller(), set.criteria(), target, set.ends(), null);
    }

    boolean isResting(AlertId alert) {
        return resting.containsKey(alert);
    }

    boolean isOver(AlertId alert) {
        return !resting.containsKey(alert) && !watching.containsKey(alert);
    }

    /** Every flight, every time; what can be had when somebody asks for new lows is none. */
    private void look(AlertSet alert, boolean isTold) {
        var target = alert.target();
        if (target != null) {
            lookForTarget(alert, target);
            return;
        }
        var isDirect = alert.criteria().mostStops() == 0;
        var now =
                isDirect
                        ? market.values().stream()
                                .flatMap(it -> prices(it, alert))
                                .min(Comparator.naturalOrder())
                                .orElse(null)
                        : journeys.cheapest(alert);
        var before = lowest.get(alert.alert());
        if (now != null && (before == null || now.compareTo(before) < 0)) {
            lowest.put(alert.alert(), now);
            if (isTold) {
                var drop = alert.alert() + " " + position;
                expected.add(drop);
                newLows.add(drop);
                prices.put(drop, now);
            }
        }
    }

    private void lookForTarget(AlertSet alert, Money target) {
        var isDirect = alert.criteria().mostStops() == 0;
        var cheapest = isDirect ? null : journeys.cheapest(alert);
        var isBelow =
                isDirect
                        ? market.values().stream()
                                .flatMap(it -> prices(it, alert))
                                .anyMatch(it -> it.compareTo(target) <= 0)
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

    /** For which somebody can fly who asks like this, in their coin. */
    private static Stream<Money> prices(FlightFares flight, AlertSet alert) {
        var wanted = alert.criteria();
        var route = flight.route();
        var day = flight.day();
        var isMeant =
                route != null
                        && day != null
                        && wanted.origins().contains(route.origin())
                        && wanted.destinations().contains(route.destination())
                        && !day.isBefore(wanted.from())
                        && !day.isAfter(wanted.to());
        return isMeant
                ? flight.offers().stream()
                        .filter(it -> wanted.cabin() == null || wanted.cabin() == it.cabin())
                        .flatMap(it -> Stream.ofNullable(it.total(wanted.party())))
                        .filter(it -> it.unit().equals(alert.coin()))
                : Stream.of();
    }
}
