package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.groupingBy;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.connections.ConnectionExamples;
import dev.skyledger.platform.fares.CabinOffer;
import dev.skyledger.platform.fares.FlightFares;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at journeys in the plainest way: every flight with every flight with every flight. */
record NestedJourneys(Map<AirportCode, List<Leg>> from) {

    /** A flight in one cabin. */
    record Leg(Route route, Times times, CabinOffer offer) {

        LocalDate day() {
            return LocalDate.ofInstant(times.departure(), route.originZone());
        }

        boolean connects(Leg next) {
            if (offer.cabin() != next.offer.cabin()) {
                return false;
            }
            var least =
                    ConnectionExamples.RULES.least(
                            route.origin(), route.destination(), next.route.destination());
            var gap = Duration.between(times.arrival(), next.times.departure());
            return gap.toMillis() >= least && gap.compareTo(Duration.ofHours(12)) <= 0;
        }
    }

    static NestedJourneys over(Collection<FlightFares> market) {
        return new NestedJourneys(
                market.stream()
                        .flatMap(NestedJourneys::legs)
                        .collect(groupingBy(leg -> leg.route().origin())));
    }

    private static Stream<Leg> legs(FlightFares flight) {
        var route = flight.route();
        var times = flight.times();
        return route == null || times == null
                ? Stream.of()
                : flight.offers().stream()
                        .filter(offer -> !offer.fares().isEmpty())
                        .map(offer -> new Leg(route, times, offer));
    }

    /** What the cheapest costs that costs no more than the target, if there is one. */
    @Nullable Money cheapest(AlertSet alert) {
        var prices = new ArrayList<Money>();
        for (var origin : alert.criteria().origins()) {
            for (var one : from.getOrDefault(origin, List.of())) {
                if (begins(one, alert.criteria())) {
                    look(List.of(one), alert, prices);
                }
            }
        }
        return prices.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    /** At this journey, and at all that go on from there. */
    private void look(List<Leg> journey, AlertSet alert, List<Money> prices) {
        if (isWished(journey, alert.criteria())) {
            var price = price(journey, alert);
            var target = alert.target();
            if (price != null && (target == null || price.compareTo(target) <= 0)) {
                prices.add(price);
            }
        }
        if (journey.size() <= alert.criteria().mostStops()) {
            var last = journey.getLast();
            for (var next : from.getOrDefault(last.route().destination(), List.of())) {
                if (last.connects(next)) {
                    look(Stream.concat(journey.stream(), Stream.of(next)).toList(), alert, prices);
                }
            }
        }
    }

    private static boolean begins(Leg leg, AlertCriteria wanted) {
        return !leg.day().isBefore(wanted.from())
                && !leg.day().isAfter(wanted.to())
                && (wanted.cabin() == null || wanted.cabin() == leg.offer().cabin());
    }

    private static boolean isWished(List<Leg> journey, AlertCriteria wanted) {
        var over = new ArrayList<AirportCode>();
        over.add(journey.getFirst().route().origin());
        journey.forEach(leg -> over.add(leg.route().destination()));
        var isOverAnEnd =
                over.subList(1, journey.size()).stream()
                        .anyMatch(it ->
                                wanted.origins().contains(it)
                                        || wanted.destinations().contains(it));
        return wanted.destinations().contains(over.getLast())
                && !isOverAnEnd
                && (journey.size() == 1 || ConnectionExamples.RULES.allow(over));
    }

    private static @Nullable Money price(List<Leg> journey, AlertSet alert) {
        var sum = new Money(0, alert.coin());
        for (var leg : journey) {
            var price = leg.offer().total(alert.criteria().party());
            if (price == null || !price.unit().equals(sum.unit())) {
                return null;
            }
            sum = sum.plus(price);
        }
        return sum;
    }
}
