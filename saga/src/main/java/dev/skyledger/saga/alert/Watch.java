package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An alert that watches: over which routes, for whom and for which price. The target of one that is
 * told every new low is just below the lowest price so far.
 */
record Watch(
        AlertId alert,
        Set<String> routes,
        LocalDate first,
        LocalDate last,
        Instant ends,
        @Nullable Cabin cabin,
        Party party,
        Money target,
        int stops,
        boolean newLows) {

    private static final char BETWEEN = '-';

    /** Nothing costs that much: where nothing is to be had yet, the first price is a new low. */
    private static final long ANYTHING = Long.MAX_VALUE - 1;

    static Watch of(AlertSet set) {
        var criteria = set.criteria();
        var routes =
                criteria.origins().stream()
                        .flatMap(from ->
                                criteria.destinations().stream()
                                        .map(to -> route(from.value(), to.value())));
        var target = set.target();
        return new Watch(
                set.alert(),
                routes.collect(toUnmodifiableSet()),
                criteria.from(),
                criteria.to(),
                set.ends(),
                criteria.cabin(),
                criteria.party(),
                target == null ? new Money(ANYTHING, set.coin()) : target,
                criteria.mostStops(),
                target == null);
    }

    /** What a price has to fall to so that it is lower than this one. */
    static Money below(Money price) {
        return new Money(price.minor() - 1, price.unit());
    }

    Watch waitingFor(Money other) {
        return new Watch(alert, routes, first, last, ends, cabin, party, other, stops, newLows);
    }

    static String route(String origin, String destination) {
        return origin + BETWEEN + destination;
    }

    static String origin(String route) {
        return route.substring(0, route.indexOf(BETWEEN));
    }

    static String destination(String route) {
        return route.substring(route.indexOf(BETWEEN) + 1);
    }

    static String[] origins(Collection<String> routes) {
        return routes.stream().map(Watch::origin).toArray(String[]::new);
    }

    static String[] destinations(Collection<String> routes) {
        return routes.stream().map(Watch::destination).toArray(String[]::new);
    }

    /** Whether a journey will do with connections. */
    boolean mayConnect() {
        return stops > 0;
    }

    boolean isFor(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean isAbout(Offer offer) {
        return routes.contains(offer.line())
                && isFor(offer.day())
                && (cabin == null || cabin == offer.fares().cabin())
                && offer.currency().equals(target.currency());
    }
}
