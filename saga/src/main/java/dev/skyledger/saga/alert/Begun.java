package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The alerts that began to watch, or watch for something else, and are not compared yet. */
final class Begun {

    private final Map<AlertId, Happened> causes = new LinkedHashMap<>();

    /** As they watch now, if they do not rest. */
    private final Map<AlertId, Watch> watches = new LinkedHashMap<>();

    void add(AlertId alert, Happened cause) {
        causes.put(alert, cause);
        if (cause.event() instanceof AlertSet set) {
            watches.put(alert, Watch.of(set));
        }
    }

    void again(Collection<Watch> changed) {
        changed.forEach(it -> watches.put(it.alert(), it));
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

    /** Whether nobody was told anything yet: what can be had now is what others are lower than. */
    boolean isNew(AlertId alert) {
        var cause = causes.get(alert);
        return cause != null && cause.event() instanceof AlertSet;
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
        return watches.values().stream().filter(Watch::mayConnect).toList();
    }

    List<AlertId> watchedBefore() {
        return causes.keySet().stream().filter(it -> !isNew(it)).toList();
    }

    /** Those who are told every new low wait for less than was found. */
    List<Watch> waitingFor(Map<AlertId, Money> targets) {
        return watches.values().stream()
                .filter(it -> targets.containsKey(it.alert()))
                .map(it -> it.waitingFor(targets.getOrDefault(it.alert(), it.target())))
                .toList();
    }

    void clear() {
        causes.clear();
        watches.clear();
    }
}
