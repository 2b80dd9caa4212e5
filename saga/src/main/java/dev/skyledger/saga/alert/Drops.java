package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a run of changes and finds the moments at which something became cheap enough where
 * nothing was before, and those at which the last that was cheap enough went.
 */
final class Drops {

    final List<Drop> drops = new ArrayList<>();

    /** Whether the owner of an alert knows, where that changed. */
    final Map<AlertId, Boolean> told = new LinkedHashMap<>();

    private final Map<String, Map<Offer.Key, Offer>> now = new HashMap<>();
    private final Map<AlertId, Instant> elsewhere;

    /** The price of an alert was met by this event, at this position of the log. */
    record Drop(AlertId alert, FoundPrice found, Happened cause) {}

    /**
     * @param before what could be had of the flights that change
     * @param elsewhere until when another flight, which does not change, is cheap enough for alerts
     */
    Drops(Map<Offer.Key, Offer> before, Map<AlertId, Instant> elsewhere) {
        before.values().forEach(this::put);
        this.elsewhere = elsewhere;
    }

    /** The alerts for which a change makes a flight cheap enough, or no longer. */
    static boolean matters(Change change, Watch watch) {
        var at = change.cause().at();
        return meets(change.before(), watch, at) != meets(change.after(), watch, at);
    }

    void after(Change change, Watchers watchers) {
        var before = change.before();
        if (before != null) {
            on(before.line()).remove(change.key());
        }
        for (var watch : watchers.concernedBy(change)) {
            if (!isCheapElsewhere(watch, change.cause().at())) {
                crossed(change, watch);
            }
        }
        var after = change.after();
        if (after != null) {
            put(after);
        }
    }

    private void put(Offer offer) {
        on(offer.line()).put(offer.key(), offer);
    }

    private Map<Offer.Key, Offer> on(String line) {
        return now.computeIfAbsent(line, _ -> new HashMap<>());
    }

    private void crossed(Change change, Watch watch) {
        var offer = change.after();
        var at = change.cause().at();
        var price = offer == null ? null : offer.meets(watch, at);
        told.put(watch.alert(), price != null);
        if (offer != null && price != null && at.isBefore(watch.ends())) {
            drops.add(new Drop(watch.alert(), offer.at(price), change.cause()));
        }
    }

    private boolean isCheapElsewhere(Watch watch, Instant at) {
        var until = elsewhere.get(watch.alert());
        return until != null && until.isAfter(at)
                || watch.routes().stream()
                        .flatMap(line -> on(line).values().stream())
                        .anyMatch(it -> it.meets(watch, at) != null);
    }

    private static boolean meets(@Nullable Offer offer, Watch watch, Instant at) {
        return offer != null && offer.meets(watch, at) != null;
    }
}
