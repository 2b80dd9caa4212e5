package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.time.Instant;
import java.util.ArrayList;
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

    private final Lines lines;

    /** The price of an alert was met by this event, at this position of the log. */
    record Drop(AlertId alert, FoundPrice found, Happened cause) {}

    Drops(Lines lines) {
        this.lines = lines;
    }

    /** Whether a change makes a flight cheap enough for an alert, or no longer. */
    static boolean matters(Change change, Watch watch) {
        var at = change.cause().at();
        return meets(change.before(), watch, at) != meets(change.after(), watch, at);
    }

    /**
     * @param concerned the alerts for which it matters
     */
    void after(Change change, List<Watch> concerned) {
        lines.gone(change.before());
        for (var watch : concerned) {
            if (!lines.isCheapFor(watch, change.cause().at())) {
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
            drops.add(new Drop(watch.alert(), offer.at(price), change.cause()));
        }
    }

    private static boolean meets(@Nullable Offer offer, Watch watch, Instant at) {
        return offer != null && offer.meets(watch, at) != null;
    }
}
