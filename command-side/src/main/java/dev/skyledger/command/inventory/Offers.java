package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.HoldOutcome.Reason;
import dev.skyledger.contracts.inventory.HoldOutcome.Refused;
import dev.skyledger.contracts.inventory.HoldSeats;
import java.util.Comparator;
import java.util.List;

/** What could be given to somebody who asks for seats: the offers that fit, cheapest first. */
record Offers(List<Offer> fitting) {

    /** The cheapest first; at the same price the plainer cabin. */
    private static final Comparator<Offer> CHEAPEST_FIRST =
            Comparator.<Offer>comparingLong(offer -> offer.price().minor())
                    .thenComparing(Offer::cabin)
                    .thenComparing(offer -> offer.fare().value());

    static Offers to(HoldSeats wish, Cabins cabins) {
        return new Offers(
                cabins.all().stream()
                        .filter(cabin -> wish.cabin() == null || wish.cabin() == cabin.cabin())
                        .flatMap(cabin -> cabin.offers().stream())
                        .filter(offer -> wish.fare() == null || wish.fare().equals(offer.fare()))
                        .sorted(CHEAPEST_FIRST)
                        .toList());
    }

    /** The offer that is taken, or why there is none. */
    Choice choice(HoldSeats wish) {
        if (fitting.isEmpty()) {
            return new None(new Refused(Reason.NO_SUCH_FARE, 0, null));
        }
        for (var offer : fitting) {
            if (offer.free() >= wish.seats()) {
                var expected = wish.expectedPrice();
                return expected == null || expected.equals(offer.price())
                        ? new Best(offer)
                        : new None(new Refused(Reason.PRICE_CHANGED, offer.free(), offer.price()));
            }
        }
        var most = fitting.stream().mapToInt(Offer::free).max().orElse(0);
        return new None(new Refused(Reason.SOLD_OUT, most, null));
    }

    sealed interface Choice {}

    record Best(Offer offer) implements Choice {}

    record None(Refused refused) implements Choice {}
}
