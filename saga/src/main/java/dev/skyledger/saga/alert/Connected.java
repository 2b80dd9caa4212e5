package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.connections.ConnectionRules;
import dev.skyledger.saga.alert.Drops.Drop;
import dev.skyledger.saga.alert.PriceRun.Change;
import dev.skyledger.saga.alert.Standing.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares changes of prices with the alerts that will do with connections. A change concerns only
 * the journeys over its flight: whoever finds one of them cheap enough that was not, or no longer
 * is, looks at all others.
 */
@Component
class Connected {

    /** Who begins is told at the position at which they do. */
    private static final long NOWHERE = -1;

    private final Skies skies;
    private final Crowds crowds;
    private final Connections connections;

    Connected(WatchTable watches, OfferTable offers, ConnectionRules rules, AlertMemory memory) {
        skies = new Skies(offers::from, memory.connections());
        crowds = new Crowds(watches, rules, memory.connections());
        connections = new Connections(skies, rules);
    }

    /**
     * Drops, and the alerts whose owners know of something cheap enough from now on, or not; or as
     * they wait from now on, having been told a new low.
     */
    record Crossed(List<Drop> drops, Map<AlertId, Boolean> told, Map<AlertId, Watch> lower) {

        Crossed() {
            this(new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        }
    }

    synchronized void forget() {
        skies.forget();
        crowds.forget();
    }

    /** A run of changes that the tables do not say yet. */
    synchronized Crossed after(List<Change> changes) {
        var crossed = new Crossed();
        if (crowds.isEmpty()) {
            skies.forget();
            return crossed;
        }
        var now = changes.getFirst().cause().at();
        skies.settle(now);
        crowds.settle(now);
        byEvent(changes).forEach((cause, its) -> after(cause, its, crossed));
        return crossed;
    }

    private static Map<Happened, List<Change>> byEvent(List<Change> changes) {
        return changes.stream()
                .collect(groupingBy(Change::cause, LinkedHashMap::new, toUnmodifiableList()));
    }

    /** The flight is nowhere while others are looked at: it is what they are compared with. */
    private void after(Happened cause, List<Change> changes, Crossed crossed) {
        changes.forEach(change -> skies.gone(change.before()));
        var through = changes.stream().map(it -> new Through(it, connections)).toList();
        var concerned = through.stream().flatMap(this::concerned).distinct().toList();
        var compared = concerned.stream().filter(watch -> !watch.newLows()).toList();
        var others = new Others(connections, compared, cause.at());
        var lower = new ArrayList<Watch>();
        for (var watch : concerned) {
            if (watch.newLows()) {
                newLow(watch, through, cause, crossed).ifPresent(lower::add);
            } else {
                compare(watch, through, others, cause, crossed);
            }
        }
        crowds.lower(lower);
        changes.forEach(change -> skies.come(change.after()));
    }

    private Stream<Watch> concerned(Through through) {
        return crowds.near(through.offer()).stream()
                .flatMap(crowd -> crowd.concernedBy(through).stream());
    }

    /** An event may change several cabins; what is cheap in one is as good as in another. */
    private static void compare(
            Watch watch, List<Through> through, Others others, Happened cause, Crossed crossed) {
        var before = through.stream().anyMatch(it -> it.wasMet(watch));
        var trip = cheapest(watch, through);
        if (before == (trip != null) || others.areAnyFor(watch)) {
            return;
        }
        crossed.told().put(watch.alert(), trip != null);
        if (trip != null && cause.at().isBefore(watch.ends())) {
            crossed.drops().add(new Drop(watch.alert(), trip.found(), cause));
        }
    }

    private static @Nullable Trip cheapest(Watch watch, List<Through> through) {
        return through.stream()
                .flatMap(it -> Stream.ofNullable(it.after(watch)))
                .min(Trip.CHEAPEST)
                .orElse(null);
    }

    /** All other journeys cost as much as the lowest price so far, or more. */
    private static Optional<Watch> newLow(
            Watch watch, List<Through> through, Happened cause, Crossed crossed) {
        var trip = cheapest(watch, through);
        if (trip == null || !cause.at().isBefore(watch.ends())) {
            return Optional.empty();
        }
        var found = trip.found();
        var lower = watch.waitingFor(Watch.below(found.price()));
        crossed.lower().put(watch.alert(), lower);
        crossed.drops().add(new Drop(watch.alert(), found, cause));
        return Optional.of(lower);
    }

    /** What alerts wait for and can be had, as the tables are; of some the owners know already. */
    synchronized List<Found> cheapestFor(List<Watch> begun, Set<AlertId> told, Instant now) {
        var found = new ArrayList<Found>();
        for (var watch : begun) {
            var trip = Looking.cheapest(connections, watch, now);
            if (trip != null && now.isBefore(watch.ends())) {
                var knows = told.contains(watch.alert());
                found.add(new Found(watch.alert(), trip.found(), NOWHERE, knows, watch.newLows()));
            }
        }
        return found;
    }

    /** Whoever waits from now on, or for something else than before. */
    synchronized void put(Collection<Watch> watches) {
        crowds.put(watches);
    }

    synchronized void remove(AlertId alert, Collection<String> routes) {
        crowds.remove(alert, routes);
    }
}
