package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal.Reduced;
import dev.skyledger.contracts.booking.Reduction;
import dev.skyledger.contracts.booking.Spread;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What vouchers take off the places of a booking: each keeps its part, also on a flight that takes
 * the place of another.
 */
final class Reductions {

    private final Map<Place.Key, Reduction> off = new HashMap<>();

    private @Nullable Spread rule;

    /** How what is paid is spread; the oldest bookings do not say it, and keep what they told. */
    void by(@Nullable Spread spread) {
        rule = spread;
    }

    /**
     * So much is paid for all of them, and each place has its part. Of what is taken off, so much
     * is a share of the price.
     */
    void spread(List<Place> places, Money total, @Nullable Money shared) {
        off.clear();
        var price = places.stream().map(Place::price).reduce(Money::plus).orElse(total);
        if (price.compareTo(total) <= 0) {
            return;
        }
        var all = price.minus(total);
        var ofPrice = shared == null ? total.times(0) : shared;
        var restOfPrice = ofPrice;
        var prices = places.stream().map(Place::price).toList();
        var paid = rule == null ? Parts.restToLast(prices, total) : Parts.fair(prices, total);
        for (var at = 0; at < places.size(); at++) {
            var place = places.get(at);
            var isLast = at == places.size() - 1;
            var its = place.price().minus(paid.get(at));
            var part = isLast ? restOfPrice : ofPrice.share(its.minor(), all.minor());
            var share = least(least(part, restOfPrice), its);
            off.put(place.key(), new Reduction(place.price(), share, its.minus(share)));
            restOfPrice = restOfPrice.minus(share);
        }
    }

    /** This was paid for all of them, also where it was once reckoned otherwise. */
    void settle(List<Place> places, Money total) {
        if (!places.stream().map(Place::paid).reduce(total.times(0), Money::plus).equals(total)) {
            spread(places, total, null);
        }
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Who flies on another flight keeps what is taken off. */
    void move(List<Place> places, ItemId to) {
        for (var place : places) {
            var its = off.remove(place.key());
            if (its != null) {
                off.put(new Place.Key(to, place.passenger().passenger()), its);
            }
        }
    }

    /** The place with what is paid for it. */
    Place paid(Place place) {
        var its = off.get(place.key());
        return its == null ? place : place.paying(its.paidAt(place.price()));
    }

    /** What is taken off each of the places; none where nothing is taken off any. */
    List<Reduced> of(List<Place> places) {
        return places.stream().anyMatch(place -> off.containsKey(place.key()))
                ? places.stream().map(this::reduced).toList()
                : List.of();
    }

    private Reduced reduced(Place place) {
        var none = Reduction.none(place.price());
        return new Reduced(place.passenger().type(), off.getOrDefault(place.key(), none));
    }
}
