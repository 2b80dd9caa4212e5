package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A flight in one cabin that seats a party, at one fare, with what the whole party pays. */
record PricedFlight(FlightCard card, Offered fare, Money price) {

    /** At the fare that costs the party least; none when no fare seats it. */
    static @Nullable PricedFlight cheapest(FlightCard card, Party party) {
        PricedFlight best = null;
        for (var fare : card.fares()) {
            if (fare.seatsLeft() >= party.seats()) {
                var priced = new PricedFlight(card, fare, total(fare, party));
                if (best == null || priced.price.compareTo(best.price) < 0) {
                    best = priced;
                }
            }
        }
        return best;
    }

    /** At every fare that seats the party. */
    static List<PricedFlight> all(FlightCard card, Party party) {
        return card.fares().stream()
                .filter(fare -> fare.seatsLeft() >= party.seats())
                .map(fare -> new PricedFlight(card, fare, total(fare, party)))
                .toList();
    }

    /** At this fare, if it seats the party. */
    static Optional<PricedFlight> at(FareCode code, FlightCard card, Party party) {
        return all(card, party).stream()
                .filter(priced -> priced.fare.code().equals(code))
                .findFirst();
    }

    AirlineCode airline() {
        return card.number().airline();
    }

    FareTerms terms() {
        return terms(fare);
    }

    long departure() {
        return card.times().departure().toEpochMilli();
    }

    long arrival() {
        return card.times().arrival().toEpochMilli();
    }

    private static Money total(Offered fare, Party party) {
        return terms(fare).total(party);
    }

    private static FareTerms terms(Offered fare) {
        return new FareTerms(fare.price(), fare.conditions());
    }
}
