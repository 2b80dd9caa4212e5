package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.search.Itinerary;
import dev.skyledger.contracts.search.Leg;
import dev.skyledger.contracts.search.OtherFare;
import dev.skyledger.contracts.search.Segment;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.personal.SystemSeal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
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

    private static final Duration GOOD_FOR = Duration.ofMinutes(20);

    private final SystemSeal seal;
    private final Clock clock;

    Offers(SystemSeal seal, Clock clock) {
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
                party.total(cheapest.price()),
                perType(cheapest.price(), party),
                card.durationMinutes(),
                0,
                List.of(leg),
                fares.stream()
                        .map(fare ->
                                new OtherFare(
                                        offerId(card, fare, party),
                                        fare.code(),
                                        party.total(fare.price()),
                                        fare.conditions(),
                                        fare.seatsLeft()))
                        .toList());
    }

    private static Map<PassengerType, Money> perType(Money seat, Party party) {
        var prices = new EnumMap<PassengerType, Money>(PassengerType.class);
        prices.put(PassengerType.ADULT, seat);
        if (party.children() > 0) {
            prices.put(PassengerType.CHILD, seat);
        }
        if (party.infants() > 0) {
            prices.put(PassengerType.INFANT, seat.percent(10));
        }
        return prices;
    }

    private String offerId(FlightCard card, Offered fare, Party party) {
        var terms =
                String.join(
                        "|",
                        card.flight().value(),
                        card.cabin().name(),
                        fare.code().value(),
                        fare.price().toString(),
                        party.adults() + "+" + party.children() + "+" + party.infants(),
                        Long.toString(clock.instant().plus(GOOD_FOR).getEpochSecond()));
        var signed = terms + "|" + seal.fingerprint("offer", terms);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(signed.getBytes(StandardCharsets.UTF_8));
    }
}
