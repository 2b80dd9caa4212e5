package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.groupingBy;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The routes that were looked at last, with those who wait for them, so that a change of a price
 * costs no statement. It holds what the tables hold; where another node, or nobody, wrote last, it
 * is forgotten.
 */
@Component
class Lines {

    private final WatchTable watches;
    private final OfferTable offers;
    private final Succession succession;
    private final Connected connected;
    private final long most;
    private final Map<String, Line> known = new LinkedHashMap<>(16, 0.75f, true);
    private boolean hasGrown;

    Lines(
            WatchTable watches,
            OfferTable offers,
            Connected connected,
            Succession succession,
            AlertMemory memory) {
        this.watches = watches;
        this.offers = offers;
        this.connected = connected;
        this.succession = succession;
        this.most = memory.most();
    }

    /** Comes before everything else in a transaction. */
    void goOn() {
        var isNext = succession.goesOn();
        synchronized (this) {
            if (!isNext) {
                known.clear();
                offers.forget();
                connected.forget();
            }
        }
    }

    /** For each of the changes the alerts that it concerns. */
    synchronized List<List<Watch>> concernedBy(List<Change> changes) {
        trim();
        load(changes.stream().flatMap(Lines::of).distinct().toList());
        var concerned = changes.stream().map(this::concernedBy).toList();
        var routes =
                concerned.stream()
                        .flatMap(List::stream)
                        .filter(watch -> !watch.newLows())
                        .flatMap(watch -> watch.routes().stream())
                        .distinct()
                        .toList();
        load(routes);
        loadOffers(routes.stream().filter(route -> !line(route).knowsOffers()).toList());
        return concerned;
    }

    private static Stream<String> of(Change change) {
        return Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .map(Offer::line)
                .distinct();
    }

    private List<Watch> concernedBy(Change change) {
        return of(change).flatMap(it -> line(it).concernedBy(change).stream()).distinct().toList();
    }

    private void load(Collection<String> routes) {
        var missing = routes.stream().filter(route -> !known.containsKey(route)).toList();
        if (missing.isEmpty()) {
            return;
        }
        hasGrown = true;
        var found = watches.on(missing);
        missing.forEach(route -> known.put(route, new Line(found.getOrDefault(route, List.of()))));
    }

    private void loadOffers(Collection<String> routes) {
        if (routes.isEmpty()) {
            return;
        }
        hasGrown = true;
        var found = offers.on(routes).stream().collect(groupingBy(Offer::line));
        routes.forEach(route -> line(route).offers(found.getOrDefault(route, List.of())));
    }

    private Line line(String route) {
        return Objects.requireNonNull(known.get(route));
    }

    synchronized void gone(@Nullable Offer offer) {
        if (offer != null) {
            line(offer.line()).gone(offer);
        }
    }

    synchronized void come(@Nullable Offer offer) {
        if (offer != null) {
            line(offer.line()).come(offer);
        }
    }

    synchronized boolean isCheapFor(Watch watch, Instant at) {
        return watch.routes().stream().anyMatch(route -> line(route).isCheapFor(watch, at));
    }

    /** Whoever waits from now on, or for something else than before. */
    synchronized void put(Collection<Watch> changed) {
        if (changed.isEmpty()) {
            return;
        }
        hasGrown = true;
        connected.put(changed.stream().filter(Watch::mayConnect).toList());
        var onRoutes = new HashMap<String, Set<Watch>>();
        for (var watch : changed) {
            if (!watch.mayConnect()) {
                watch.routes().forEach(route -> put(watch, route, onRoutes));
            }
        }
        onRoutes.forEach((route, its) -> line(route).put(its));
    }

    private void put(Watch watch, String route, Map<String, Set<Watch>> onRoutes) {
        if (known.containsKey(route)) {
            onRoutes.computeIfAbsent(route, _ -> new LinkedHashSet<>()).add(watch);
        }
    }

    synchronized void remove(AlertId alert, Collection<String> routes) {
        connected.remove(alert, routes);
        for (var route : routes) {
            var line = known.get(route);
            if (line != null) {
                line.remove(alert);
            }
        }
    }

    /** What was not looked at for longest is read again when it is needed. */
    private void trim() {
        if (!hasGrown) {
            return;
        }
        hasGrown = false;
        var size = known.values().stream().mapToLong(Line::size).sum();
        var eldest = known.values().iterator();
        while (size > most && eldest.hasNext()) {
            size -= eldest.next().size();
            eldest.remove();
        }
    }
}
