package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.search.Itinerary;
import dev.skyledger.contracts.search.Leg;
import dev.skyledger.contracts.search.OtherFare;
import dev.skyledger.contracts.search.Segment;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.offer.Offer;
import dev.skyledger.platform.offer.OfferSeal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Turns flights that were found into offers to a party, signed so that what was offered can be
 * proved later.
 */
@Component
class Offers {

    private final OfferSeal seal;
    private final Clock clock;

    Offers(OfferSeal seal, Clock clock) {
        this.seal = seal;
        this.clock = clock;
    }

    Itinerary itinerary(FlightCard card, Party party) {
        var fares =
                card.fares().stream().filter(fare -> fare.seatsLeft() >= party.seats()).toList();
        var cheapest = fares.getFirst();
        var segment =
                new Segment(
                        card.flight(),
                        card.number(),
                        card.number().airline(),
                        card.route().origin(),
                        card.route().destination(),
                        card.departure(),
                        card.arrival(),
                        card.cabin(),
                        cheapest.code(),
                        cheapest.seatsLeft());
        var leg =
                new Leg(
                        segment.origin(),
                        segment.destination(),
                        segment.departure(),
                        segment.arrival(),
                        card.durationMinutes(),
                        0,
                        List.of(segment));
        return new Itinerary(
                offerId(card, cheapest, party),
                terms(cheapest).total(party),
                perType(terms(cheapest), party),
                card.durationMinutes(),
                0,
                List.of(leg),
                fares.stream()
                        .map(fare ->
                                new OtherFare(
                                        offerId(card, fare, party),
                                        fare.code(),
                                        terms(fare).total(party),
                                        fare.conditions(),
                                        fare.seatsLeft()))
                        .toList());
    }

    private static FareTerms terms(Offered fare) {
        return new FareTerms(fare.price(), fare.conditions());
    }

    private static Map<PassengerType, Money> perType(FareTerms terms, Party party) {
        var prices = new EnumMap<PassengerType, Money>(PassengerType.class);
        prices.put(PassengerType.ADULT, terms.priceOf(PassengerType.ADULT));
        if (party.children() > 0) {
            prices.put(PassengerType.CHILD, terms.priceOf(PassengerType.CHILD));
        }
        if (party.infants() > 0) {
            prices.put(PassengerType.INFANT, terms.priceOf(PassengerType.INFANT));
        }
        return prices;
    }

    private String offerId(FlightCard card, Offered fare, Party party) {
        var item =
                new Offer.Item(card.flight(), card.cabin(), fare.code(), terms(fare).total(party));
        return seal.sealed(List.of(item), party, clock.instant());
    }
}
