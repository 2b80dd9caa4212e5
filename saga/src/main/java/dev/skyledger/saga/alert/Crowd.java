package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.AlertId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Those who wait on one route and will do with connections, by quest, sorted by target. */
final class Crowd {

    private static final Comparator<Watch> BY_TARGET =
            Comparator.comparingLong(watch -> watch.target().minor());

    private final AirportCode from;
    private final AirportCode to;
    private final Map<Quest, List<Watch>> waiting = new HashMap<>();

    Crowd(String route, Collection<Watch> watches) {
        from = new AirportCode(Watch.origin(route));
        to = new AirportCode(Watch.destination(route));
        watches.forEach(watch -> of(watch).add(watch));
        waiting.values().forEach(its -> its.sort(BY_TARGET));
    }

    private List<Watch> of(Watch watch) {
        return waiting.computeIfAbsent(Quest.of(watch), _ -> new ArrayList<>());
    }

    /** In the place of what the alerts were before. */
    void put(Collection<Watch> watches) {
        var alerts = watches.stream().map(Watch::alert).collect(toUnmodifiableSet());
        waiting.values().forEach(its -> its.removeIf(watch -> alerts.contains(watch.alert())));
        watches.forEach(watch -> of(watch).add(watch));
        waiting.values().removeIf(List::isEmpty);
        waiting.values().forEach(its -> its.sort(BY_TARGET));
    }

    void remove(AlertId alert) {
        waiting.values().forEach(its -> its.removeIf(watch -> watch.alert().equals(alert)));
        waiting.values().removeIf(List::isEmpty);
    }

    /**
     * The alerts for which the journeys over the flight become cheap enough, or no longer are, on
     * this route: those whose targets lie between what they cost and what they cost now.
     */
    List<Watch> concernedBy(Through through) {
        var concerned = new ArrayList<Watch>();
        waiting.forEach((quest, its) -> {
            if (Line.firstFrom(its, through.least(quest)) < its.size()) {
                concernedBy(
                        through.before(quest, from, to),
                        through.after(quest, from, to),
                        its,
                        concerned);
            }
        });
        return concerned;
    }

    private static void concernedBy(
            Map<LocalDate, Long> before,
            Map<LocalDate, Long> after,
            List<Watch> watches,
            List<Watch> concerned) {
        var least = Quest.NOT_TO_BE_HAD;
        var most = 0L;
        var days = new HashSet<>(before.keySet());
        days.addAll(after.keySet());
        for (var day : days) {
            var cost = before.getOrDefault(day, Quest.NOT_TO_BE_HAD);
            var costs = after.getOrDefault(day, Quest.NOT_TO_BE_HAD);
            if (!cost.equals(costs)) {
                least = Math.min(least, Math.min(cost, costs));
                most = Math.max(most, Math.max(cost, costs));
            }
        }
        for (var at = Line.firstFrom(watches, least); at < watches.size(); at++) {
            var watch = watches.get(at);
            if (watch.target().minor() >= most) {
                return;
            }
            if (isMet(before, watch) != isMet(after, watch)) {
                concerned.add(watch);
            }
        }
    }

    private static boolean isMet(Map<LocalDate, Long> prices, Watch watch) {
        return prices.entrySet().stream()
                .anyMatch(
                        it -> watch.isFor(it.getKey()) && it.getValue() <= watch.target().minor());
    }

    /** Who waits no more need not be kept. */
    void forgetEndedBefore(Instant moment) {
        waiting.values().forEach(its -> its.removeIf(watch -> watch.ends().isBefore(moment)));
        waiting.values().removeIf(List::isEmpty);
    }

    /** How much is remembered. */
    int size() {
        return 1 + waiting.values().stream().mapToInt(List::size).sum();
    }
}
