package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a run of changes and finds the moments at which something became cheap enough where
 * nothing was before, and those at which the last that was cheap enough went; and every new low.
 */
final class Drops {

    private final Map<Once, Drop> drops = new LinkedHashMap<>();

    /** Whether the owner of an alert knows, where that changed. */
    final Map<AlertId, Boolean> told = new LinkedHashMap<>();

    /** Those who were told a new low, as they wait from then on. */
    final Map<AlertId, Watch> lower = new LinkedHashMap<>();

    private final Lines lines;

    /** One event is one drop for an alert, however many cabins it changes. */
    private record Once(AlertId alert, long position) {}

    /** The price of an alert was met by this event, at this position of the log. */
    record Drop(AlertId alert, FoundPrice found, Happened cause) {}

    Drops(Lines lines) {
        this.lines = lines;
    }

    Collection<Drop> drops() {
        return drops.values();
    }

    /** Whether a change makes a flight cheap enough for an alert, or no longer. */
    static boolean matters(Change change, Watch watch) {
        var at = change.cause().at();
        var isMet = meets(change.after(), watch, at);
        return watch.newLows() ? isMet : meets(change.before(), watch, at) != isMet;
    }

    /**
     * @param concerned the alerts for which it matters
     */
    void after(Change change, List<Watch> concerned) {
        lines.gone(change.before());
        for (var watch : concerned) {
            if (watch.newLows()) {
                newLow(change, lower.getOrDefault(watch.alert(), watch));
            } else if (!lines.isCheapFor(watch, change.cause().at())) {
                crossed(change, watch);
            }
        }
        lines.come(change.after());
    }

    private void crossed(Change change, Watch watch) {
        var offer = change.after();
        var at = change.cause().at();
        var price = offer == null ? null : offer.meets(watch, at);
        told.put(watch.alert(), price != null);
        if (offer != null && price != null && at.isBefore(watch.ends())) {
            drop(new Drop(watch.alert(), offer.at(price), change.cause()));
        }
    }

    /** All else costs as much as the lowest price so far, or more. */
    private void newLow(Change change, Watch watch) {
        var offer = change.after();
        var at = change.cause().at();
        var price = offer == null ? null : offer.meets(watch, at);
        if (offer != null && price != null && at.isBefore(watch.ends())) {
            lower.put(watch.alert(), watch.waitingFor(Watch.below(price)));
            drop(new Drop(watch.alert(), offer.at(price), change.cause()));
        }
    }

    private void drop(Drop drop) {
        drops.put(new Once(drop.alert(), drop.cause().position()), drop);
    }

    private static boolean meets(@Nullable Offer offer, Watch watch, Instant at) {
        return offer != null && offer.meets(watch, at) != null;
    }
}
