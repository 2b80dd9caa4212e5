package dev.skyledger.saga.alert;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An alert that watches: over which routes, for whom and for which price. */
record Watch(
        AlertId alert,
        Set<String> routes,
        LocalDate first,
        LocalDate last,
        Instant ends,
        @Nullable Cabin cabin,
        Party party,
        Money target) {

    static String route(String origin, String destination) {
        return origin + "-" + destination;
    }

    boolean isAbout(Offer offer) {
        return routes.contains(offer.line())
                && !offer.day().isBefore(first)
                && !offer.day().isAfter(last)
                && (cabin == null || cabin == offer.fares().cabin())
                && offer.currency().equals(target.currency());
    }
}
