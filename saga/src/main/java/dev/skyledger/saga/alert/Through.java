package dev.skyledger.saga.alert;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.saga.alert.PriceRun.Change;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a change of an offer makes of the journeys over its flight. Whatever goes on elsewhere, only
 * they cost something else than before.
 */
final class Through {

    private final @Nullable Side before;
    private final @Nullable Side after;

    /** The journeys over a flight at one price. */
    private record Side(Offer offer, Around around) {

        Map<LocalDate, Long> prices(Quest quest, AirportCode from, AirportCode to) {
            var prices = new HashMap<LocalDate, Long>();
            var own = quest.price(offer);
            if (own != Quest.NOT_TO_BE_HAD) {
                around.rest(quest, from, to).forEach((day, rest) -> prices.put(day, rest + own));
            }
            return prices;
        }

        private Stream<Trip> trips(Quest quest, String route) {
            var from = new AirportCode(Watch.origin(route));
            var to = new AirportCode(Watch.destination(route));
            return around.trips(offer, quest, from, to).stream();
        }

        @Nullable Trip cheapest(Watch watch) {
            var quest = Quest.of(watch);
            return watch.routes().stream()
                    .flatMap(it -> trips(quest, it))
                    .filter(trip -> watch.isFor(trip.day()))
                    .filter(trip -> trip.price() <= watch.target().minor())
                    .min(Trip.CHEAPEST)
                    .orElse(null);
        }
    }

    Through(Change change, Connections connections) {
        var now = change.cause().at();
        var was = change.before();
        var is = change.after();
        var around = was == null ? null : new Around(connections, was, now);
        before = was == null || around == null ? null : new Side(was, around);
        if (is == null) {
            after = null;
        } else if (around != null && around.isWhere(is)) {
            after = new Side(is, around);
        } else {
            after = new Side(is, new Around(connections, is, now));
        }
    }

    Offer offer() {
        return Objects.requireNonNull(after != null ? after : before).offer();
    }

    /** No journey over the flight costs less, before or after. */
    long least(Quest quest) {
        return Math.min(
                before == null ? Quest.NOT_TO_BE_HAD : quest.price(before.offer()),
                after == null ? Quest.NOT_TO_BE_HAD : quest.price(after.offer()));
    }

    /** What they cost on a route at least, by the day on which they begin. */
    Map<LocalDate, Long> before(Quest quest, AirportCode from, AirportCode to) {
        return before == null ? Map.of() : before.prices(quest, from, to);
    }

    Map<LocalDate, Long> after(Quest quest, AirportCode from, AirportCode to) {
        return after == null ? Map.of() : after.prices(quest, from, to);
    }

    /** Whether one of them was cheap enough for an alert. */
    boolean wasMet(Watch watch) {
        return before != null && before.cheapest(watch) != null;
    }

    /** The cheapest of them now that is cheap enough. */
    @Nullable Trip after(Watch watch) {
        return after == null ? null : after.cheapest(watch);
    }
}
