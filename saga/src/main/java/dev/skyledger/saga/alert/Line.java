package dev.skyledger.saga.alert;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One route as it is remembered: who waits for it, by what they want to pay, and, once somebody has
 * asked, what can be had on it, by day.
 */
final class Line {

    private static final Comparator<Watch> BY_TARGET =
            Comparator.comparingLong(watch -> watch.target().minor());

    private static final Duration TIDY = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(2);
    private static final long NOT_TO_BE_HAD = Long.MAX_VALUE;

    private final Map<Kind, List<Watch>> waiting = new HashMap<>();
    private @Nullable NavigableMap<LocalDate, Map<Offer.Key, Offer>> offers;
    private Instant tidied = Instant.MIN;

    /**
     * Those who travel in the same party, and pay in the same coin, compare the same total; apart
     * from each other if some are told every new low.
     */
    private record Kind(Party party, String currency, boolean newLows) {

        long total(@Nullable Offer offer) {
            if (offer == null || !offer.currency().equals(currency)) {
                return NOT_TO_BE_HAD;
            }
            var total = offer.fares().total(party);
            return total == null ? NOT_TO_BE_HAD : total.minor();
        }
    }

    Line(Collection<Watch> watches) {
        watches.forEach(watch -> of(watch).add(watch));
        waiting.values().forEach(its -> its.sort(BY_TARGET));
    }

    private List<Watch> of(Watch watch) {
        var kind = new Kind(watch.party(), watch.target().currency(), watch.newLows());
        return waiting.computeIfAbsent(kind, _ -> new ArrayList<>());
    }

    /** In the place of what the alerts were before. */
    void put(Collection<Watch> watches) {
        var alerts = watches.stream().map(Watch::alert).collect(toUnmodifiableSet());
        waiting.values().forEach(its -> its.removeIf(watch -> alerts.contains(watch.alert())));
        watches.forEach(watch -> of(watch).add(watch));
        waiting.values().forEach(its -> its.sort(BY_TARGET));
    }

    void remove(AlertId alert) {
        waiting.values().forEach(its -> its.removeIf(watch -> watch.alert().equals(alert)));
    }

    /**
     * The alerts for which a change makes a flight cheap enough, or no longer: those whose targets
     * lie between what it cost and what it costs. Who is told every new low may have been told of
     * what it cost in the same run, so what it costs decides alone.
     */
    List<Watch> concernedBy(Change change) {
        tidy(change.cause().at());
        var concerned = new ArrayList<Watch>();
        waiting.forEach((kind, its) -> {
            var before = kind.total(change.before());
            var after = kind.total(change.after());
            var isBetween = change.isOnOneJourney() && !kind.newLows();
            var most = isBetween ? Math.max(before, after) : NOT_TO_BE_HAD;
            var least = kind.newLows() ? after : Math.min(before, after);
            for (var at = firstFrom(its, least); at < its.size(); at++) {
                var watch = its.get(at);
                if (watch.target().minor() >= most) {
                    break;
                }
                if (Drops.matters(change, watch)) {
                    concerned.add(watch);
                }
            }
        });
        return concerned;
    }

    /** The place of the first who would pay as much. */
    static int firstFrom(List<Watch> watches, long price) {
        var low = 0;
        var high = watches.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (watches.get(middle).target().minor() < price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean knowsOffers() {
        return offers != null;
    }

    void offers(Collection<Offer> all) {
        offers = new TreeMap<>();
        all.forEach(this::come);
    }

    void come(Offer offer) {
        if (offers != null) {
            offers.computeIfAbsent(offer.day(), _ -> new HashMap<>()).put(offer.key(), offer);
        }
    }

    void gone(Offer offer) {
        if (offers != null) {
            offers.getOrDefault(offer.day(), new HashMap<>()).remove(offer.key());
        }
    }

    boolean isCheapFor(Watch watch, Instant at) {
        return offers != null
                && offers.subMap(watch.first(), true, watch.last(), true).values().stream()
                        .flatMap(day -> day.values().stream())
                        .anyMatch(offer -> offer.meets(watch, at) != null);
    }

    /** What has left and who waits no more need not be kept. */
    private void tidy(Instant now) {
        if (tidied.plus(TIDY).isAfter(now)) {
            return;
        }
        tidied = now;
        var old = now.minus(KEPT);
        waiting.values().forEach(its -> its.removeIf(watch -> watch.ends().isBefore(old)));
        waiting.values().removeIf(List::isEmpty);
        if (offers != null) {
            offers.headMap(LocalDate.ofInstant(old, ZoneOffset.UTC)).clear();
        }
    }

    /** How much is remembered. */
    int size() {
        return 1
                + waiting.values().stream().mapToInt(List::size).sum()
                + (offers == null ? 0 : offers.values().stream().mapToInt(Map::size).sum());
    }
}
