package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.connections.ConnectionRules;
import dev.skyledger.platform.reference.Airport;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which routes somebody waits on who will do with connections, and who they are on those that were
 * looked at last.
 */
final class Crowds {

    private static final Duration TIDY = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final int MOST_WAYS = 2_000;

    private final WatchTable watches;
    private final ConnectionRules rules;
    private final long most;
    private final Map<String, Crowd> known = new LinkedHashMap<>(16, 0.75f, true);

    /** On the way of which routes a flight between two airports may lie. */
    private final Map<String, List<String>> around = new HashMap<>();

    private final Map<String, AirportCode> airports = new HashMap<>();

    /** Those who wait for less since the tables were written. */
    private final Map<AlertId, Watch> lower = new HashMap<>();

    private @Nullable Set<String> routes;
    private Set<String> aroundThese = Set.of();
    private @Nullable List<Airport> places;
    private Instant tidied = Instant.MIN;

    Crowds(WatchTable watches, ConnectionRules rules, long most) {
        this.watches = watches;
        this.rules = rules;
        this.most = most;
    }

    /** On whose way a flight lies is believed as long as somebody waits on the same routes. */
    void forget() {
        known.clear();
        lower.clear();
        aroundThese = routes == null ? aroundThese : routes;
        routes = null;
    }

    boolean isEmpty() {
        return routes().isEmpty();
    }

    private Set<String> routes() {
        var all = routes;
        if (all == null) {
            all = new HashSet<>(watches.routesWithStops());
            routes = all;
            if (!all.equals(aroundThese)) {
                around.clear();
            }
        }
        return all;
    }

    /** Those who wait on routes that a flight may be part of a journey on. */
    List<Crowd> near(Offer flight) {
        if (!rules.places().equals(places)) {
            around.clear();
            places = rules.places();
        }
        if (around.size() > MOST_WAYS) {
            around.clear();
        }
        var near =
                around.computeIfAbsent(
                        flight.line(),
                        _ -> routes().stream().filter(route -> isOnTheWay(flight, route)).toList());
        load(near);
        return near.stream().map(route -> Objects.requireNonNull(known.get(route))).toList();
    }

    /** Further airports only make a journey longer, so those that are known already decide. */
    private boolean isOnTheWay(Offer flight, String route) {
        var from = airport(Watch.origin(route));
        var to = airport(Watch.destination(route));
        var at = flight.route().origin();
        var next = flight.route().destination();
        if (from.equals(at)) {
            return to.equals(next) || rules.allow(List.of(at, next, to));
        }
        return rules.allow(to.equals(next) ? List.of(from, at, next) : List.of(from, at, next, to));
    }

    private AirportCode airport(String code) {
        return airports.computeIfAbsent(code, AirportCode::new);
    }

    private void load(Collection<String> near) {
        var missing = near.stream().filter(route -> !known.containsKey(route)).toList();
        if (!missing.isEmpty()) {
            var found = watches.withStopsOn(missing);
            missing.forEach(route ->
                    known.put(
                            route, new Crowd(route, asNow(found.getOrDefault(route, List.of())))));
        }
    }

    private List<Watch> asNow(List<Watch> written) {
        return written.stream().map(it -> lower.getOrDefault(it.alert(), it)).toList();
    }

    /** In a run of changes that the tables do not say yet. */
    void lower(Collection<Watch> watches) {
        watches.forEach(it -> lower.put(it.alert(), it));
        put(watches);
    }

    /** Whoever waits from now on, or for something else than before. */
    void put(Collection<Watch> watches) {
        var onRoutes = new HashMap<String, Set<Watch>>();
        for (var watch : watches) {
            watch.routes()
                    .forEach(route ->
                            onRoutes.computeIfAbsent(route, _ -> new LinkedHashSet<>()).add(watch));
        }
        onRoutes.forEach(this::put);
    }

    private void put(String route, Set<Watch> watches) {
        if (routes != null && routes.add(route)) {
            around.clear();
        }
        var crowd = known.get(route);
        if (crowd != null) {
            crowd.put(watches);
        }
    }

    void remove(AlertId alert, Collection<String> on) {
        for (var route : on) {
            var crowd = known.get(route);
            if (crowd != null) {
                crowd.remove(alert);
            }
        }
    }

    /**
     * The tables say what is known here; what was not looked at for longest is read again when it
     * is needed.
     */
    void settle(Instant now) {
        lower.clear();
        if (tidied.plus(TIDY).isBefore(now)) {
            tidied = now;
            known.values().forEach(it -> it.forgetEndedBefore(now.minus(KEPT)));
        }
        var size = known.values().stream().mapToLong(Crowd::size).sum();
        var eldest = known.values().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }
}
