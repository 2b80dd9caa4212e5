package dev.skyledger.saga.alert;

import dev.skyledger.platform.fares.CabinOffer;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change as SQL compares it with targets: what a seat cost before and costs after where one is
 * wanted, two are, up to nine. A flight that moved to another day or hour went, and came.
 */
record Step(Offer offer, long floor, String before, String after) {

    private static final String NOTHING = "{}";

    static Stream<Step> of(Change change) {
        var before = change.before();
        var after = change.after();
        if (before != null && after != null && isSameJourney(before, after)) {
            var floor = Math.min(before.floor(), after.floor());
            return Stream.of(new Step(after, floor, array(before.fares()), array(after.fares())));
        }
        return Stream.of(gone(before), come(after)).flatMap(List::stream);
    }

    private static boolean isSameJourney(Offer before, Offer after) {
        return before.route().equals(after.route())
                && before.departure().equals(after.departure())
                && before.currency().equals(after.currency());
    }

    private static List<Step> gone(@Nullable Offer before) {
        return before == null
                ? List.of()
                : List.of(new Step(before, before.floor(), array(before.fares()), NOTHING));
    }

    private static List<Step> come(@Nullable Offer after) {
        return after == null
                ? List.of()
                : List.of(new Step(after, after.floor(), NOTHING, array(after.fares())));
    }

    /** As PostgreSQL writes an array. */
    static String array(CabinOffer fares) {
        var text = new StringBuilder("{");
        for (var seat : fares.seats()) {
            text.append(text.length() > 1 ? "," : "").append(seat);
        }
        return text.append('}').toString();
    }

    String origin() {
        return offer.route().origin().value();
    }

    String destination() {
        return offer.route().destination().value();
    }

    String day() {
        return offer.day().toString();
    }
}
