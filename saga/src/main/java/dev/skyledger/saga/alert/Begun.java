package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.shared.AlertId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The alerts that began to watch, or watch for something else, and are not compared yet. */
final class Begun {

    private final Map<AlertId, Happened> causes = new LinkedHashMap<>();

    /** Those of them that watched before and will do with connections. */
    private final Map<AlertId, Watch> again = new LinkedHashMap<>();

    void add(AlertId alert, Happened cause) {
        causes.put(alert, cause);
    }

    void again(Collection<Watch> watches) {
        watches.stream().filter(Watch::mayConnect).forEach(it -> again.put(it.alert(), it));
    }

    boolean contains(AlertId alert) {
        return causes.containsKey(alert);
    }

    boolean isEmpty() {
        return causes.isEmpty();
    }

    List<AlertId> alerts() {
        return List.copyOf(causes.keySet());
    }

    @Nullable Happened cause(AlertId alert) {
        return causes.get(alert);
    }

    Instant latest() {
        return causes.values().stream().map(Happened::at).reduce((_, last) -> last).orElseThrow();
    }

    List<AlertSet> sets() {
        return causes.values().stream()
                .map(Happened::event)
                .filter(AlertSet.class::isInstance)
                .map(AlertSet.class::cast)
                .toList();
    }

    /** All that will do with connections. */
    List<Watch> mayConnect() {
        var all = new ArrayList<>(again.values());
        sets().stream().map(Watch::of).filter(Watch::mayConnect).forEach(all::add);
        return all;
    }

    Collection<AlertId> watchedBefore() {
        return again.keySet();
    }

    void clear() {
        causes.clear();
        again.clear();
    }
}
