package dev.skyledger.saga.alert;

import dev.skyledger.saga.alert.PriceRun.Change;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Alerts by their routes, so that a change looks only at those who wait for its journey. */
final class Watchers {

    private final Map<String, List<Watch>> byRoute = new HashMap<>();

    Watchers(Collection<Watch> watches) {
        for (var watch : watches) {
            for (var route : watch.routes()) {
                byRoute.computeIfAbsent(route, _ -> new ArrayList<>()).add(watch);
            }
        }
    }

    /** The alerts for which a change makes a flight cheap enough, or no longer. */
    List<Watch> concernedBy(Change change) {
        return Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .map(Offer::line)
                .distinct()
                .flatMap(line -> byRoute.getOrDefault(line, List.of()).stream())
                .distinct()
                .filter(watch -> Drops.matters(change, watch))
                .toList();
    }
}
