package dev.skyledger.command.booking;

import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a voucher took off the places of a booking: each keeps its share, also on a flight that
 * takes the place of another.
 */
final class Reductions {

    private final Map<Place.Key, Money> off = new HashMap<>();

    /** So much was paid for all of them: each place's share is rounded, the rest is the last's. */
    void spread(List<Place> places, Money total) {
        off.clear();
        var price = places.stream().map(Place::price).reduce(Money::plus).orElse(total);
        if (price.compareTo(total) <= 0) {
            return;
        }
        var rest = total;
        for (var place : places) {
            var isLast = place.equals(places.getLast());
            var share =
                    isLast ? rest : least(total.share(place.price().minor(), price.minor()), rest);
            off.put(place.key(), place.price().minus(share));
            rest = rest.minus(share);
        }
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Who flies on another flight has the same taken off. */
    void move(List<Place> places, ItemId to) {
        for (var place : places) {
            var its = off.remove(place.key());
            if (its != null) {
                off.put(new Place.Key(to, place.passenger().passenger()), its);
            }
        }
    }

    /** The place with what was paid for it; nobody is paid for flying. */
    Place paid(Place place) {
        var its = off.get(place.key());
        if (its == null) {
            return place;
        }
        var paid = place.price().minus(its);
        return place.paying(paid.isPositive() ? paid : paid.times(0));
    }
}
