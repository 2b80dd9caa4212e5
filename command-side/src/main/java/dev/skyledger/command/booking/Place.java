package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One passenger on one flight of a booking, their share of its price, and what of that was paid
 * where something was taken off.
 */
record Place(HeldItem item, Passenger passenger, Money price, Money paid) {

    /** By what a place is told from the others of its booking. */
    record Key(ItemId item, PassengerId passenger) {}

    Key key() {
        return new Key(item.item(), passenger.passenger());
    }

    Place paying(Money amount) {
        return new Place(item, passenger, price, amount);
    }

    boolean takesASeat() {
        return passenger.type() != PassengerType.INFANT;
    }

    boolean hasLeftAt(Instant now) {
        var terms = item.terms();
        return terms != null && !now.isBefore(terms.departure());
    }

    /** The places on a flight, each at its passenger's price; what remains is the last one's. */
    static List<Place> on(HeldItem item, List<Passenger> passengers) {
        var places = new ArrayList<Place>();
        var rest = item.price();
        for (var at = 0; at < passengers.size(); at++) {
            var passenger = passengers.get(at);
            var isLast = at == passengers.size() - 1;
            var share = isLast ? rest : item.priceOf(passenger.type());
            places.add(new Place(item, passenger, share, share));
            rest = rest.minus(share);
        }
        return places;
    }
}
