package dev.skyledger.query.search;

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
 * Turns journeys that were found into offers to a party, signed so that what was offered can be
 * proved later.
 */
@Component
class Offers {

    private final OfferSeal seal;
    private final Scores scores;
    private final Clock clock;

    Offers(OfferSeal seal, Scores scores, Clock clock) {
        this.seal = seal;
        this.scores = scores;
        this.clock = clock;
    }

    Itinerary itinerary(Journey journey, Wish wish) {
        var party = wish.party();
        var fares =
                FareChoice.of(journey, party).stream().map(choice -> fare(choice, party)).toList();
        return new Itinerary(
                fares.getFirst().offerId(),
                journey.price(),
                perType(journey.flights(), party),
                journey.minutes(),
                journey.stops(),
                journey.ways().stream().map(Offers::leg).toList(),
                fares,
                wish.order() == Wish.Order.BEST ? scores.why(journey, party) : null);
    }

    private OtherFare fare(FareChoice choice, Party party) {
        return new OtherFare(
                seal.sealed(
                        choice.flights().stream().map(Offers::item).toList(),
                        party,
                        clock.instant()),
                choice.code(),
                choice.price(),
                choice.conditions(),
                choice.seatsLeft());
    }

    private static Offer.Item item(PricedFlight flight) {
        return new Offer.Item(
                flight.card().flight(),
                flight.card().cabin(),
                flight.fare().code(),
                flight.price(),
                flight.fare().conditions());
    }

    private static Leg leg(Way way) {
        return new Leg(
                way.origin(),
                way.destination(),
                way.first().departure(),
                way.last().arrival(),
                way.minutes(),
                way.stops(),
                way.flights().stream().map(Offers::segment).toList());
    }

    private static Segment segment(PricedFlight flight) {
        var card = flight.card();
        return new Segment(
                card.flight(),
                card.number(),
                card.number().airline(),
                card.route().origin(),
                card.route().destination(),
                card.departure(),
                card.arrival(),
                card.cabin(),
                flight.fare().code(),
                flight.fare().seatsLeft());
    }

    private static Map<PassengerType, Money> perType(List<PricedFlight> flights, Party party) {
        var prices = new EnumMap<PassengerType, Money>(PassengerType.class);
        prices.put(PassengerType.ADULT, priceOf(PassengerType.ADULT, flights));
        if (party.children() > 0) {
            prices.put(PassengerType.CHILD, priceOf(PassengerType.CHILD, flights));
        }
        if (party.infants() > 0) {
            prices.put(PassengerType.INFANT, priceOf(PassengerType.INFANT, flights));
        }
        return prices;
    }

    private static Money priceOf(PassengerType type, List<PricedFlight> flights) {
        return flights.stream()
                .map(flight -> flight.terms().priceOf(type))
                .reduce(Money::plus)
                .orElseThrow();
    }
}
