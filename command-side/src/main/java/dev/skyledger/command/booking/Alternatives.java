package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.Alternative;
import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.WantedItem;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.platform.offer.Offer;
import dev.skyledger.platform.offer.OfferSeal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what could be had in place of a flight that cannot seat the party. */
@Component
class Alternatives {

    private static final int FARES = 3;

    private static final int FLIGHTS = 3;

    private static final Comparator<Alternative> CHEAPEST_FIRST =
            Comparator.comparing(Alternative::price)
                    .thenComparing(Alternative::cabin)
                    .thenComparing(it -> it.fareCode().value());

    private final Timetable timetable;

    private final OfferSeal seal;

    private final Clock clock;

    Alternatives(Timetable timetable, OfferSeal seal, Clock clock) {
        this.timetable = timetable;
        this.seal = seal;
        this.clock = clock;
    }

    /** Other fares of the flight, then the next flights of the route, each at its cheapest. */
    List<Alternative> to(WantedItem item, Party party) {
        return timetable
                .flight(item.flight())
                .map(flight ->
                        Stream.concat(
                                        on(flight, item, party).limit(FARES),
                                        later(flight, item, party).limit(FLIGHTS))
                                .toList())
                .orElse(List.of());
    }

    private Stream<Alternative> later(FlightDetails flight, WantedItem item, Party party) {
        return timetable.after(flight).stream().flatMap(next -> on(next, item, party).limit(1));
    }

    /** Nothing on a flight that has left or will not fly. */
    private Stream<Alternative> on(FlightDetails flight, WantedItem item, Party party) {
        var flies =
                flight.status() == FlightStatus.SCHEDULED
                        && flight.departure().toInstant().isAfter(clock.instant());
        return !flies ? Stream.empty() : fares(flight, item, party);
    }

    private Stream<Alternative> fares(FlightDetails flight, WantedItem item, Party party) {
        return flight.cabins().stream()
                .flatMap(cabin -> on(flight, cabin, item.item(), party))
                .sorted(CHEAPEST_FIRST);
    }

    private Stream<Alternative> on(
            FlightDetails flight, CabinDetails cabin, ItemId item, Party party) {
        return cabin.fares().stream()
                .filter(fare -> fare.seatsLeft() >= party.seats())
                .map(fare -> alternative(flight, cabin, fare, item, party));
    }

    private Alternative alternative(
            FlightDetails flight, CabinDetails cabin, FareDetails fare, ItemId item, Party party) {
        var price = new FareTerms(fare.price(), fare.conditions()).total(party);
        var offered = new Offer.Item(flight.flightId(), cabin.cabin(), fare.fareCode(), price);
        return new Alternative(
                item,
                seal.sealed(List.of(offered), party, clock.instant()),
                flight.flightId(),
                flight.flightNumber(),
                flight.origin(),
                flight.destination(),
                flight.departure(),
                flight.arrival(),
                cabin.cabin(),
                fare.fareCode(),
                price,
                fare.seatsLeft());
    }
}
