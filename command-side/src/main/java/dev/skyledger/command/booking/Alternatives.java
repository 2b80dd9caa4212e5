package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.Alternative;
import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.booking.WantedItem;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.offer.Offer;
import dev.skyledger.platform.offer.OfferSeal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /**
     * Other fares of the flight, then the next flights of the route, each at its cheapest. Where
     * all else that was asked for can be had, each is offered with it, so that taking it is one
     * order.
     */
    List<Alternative> to(
            WantedItem item, Party party, List<WantedItem> asked, List<HeldItem> held) {
        var journey = new Journey(item.item(), party, asked, held);
        return timetable
                .flight(item.flight())
                .map(flight ->
                        Stream.concat(
                                        on(flight, journey).limit(FARES),
                                        later(flight, journey).limit(FLIGHTS))
                                .toList())
                .orElse(List.of());
    }

    /** What was asked for, by how many, and what of it is held, but for one flight. */
    private record Journey(
            ItemId missing, Party party, List<WantedItem> asked, List<HeldItem> held) {

        List<Offer.Item> with(Offer.Item instead) {
            if (held.size() < asked.size() - 1) {
                return List.of(instead);
            }
            return asked.stream()
                    .map(it -> it.item().equals(missing) ? instead : offered(it.item()))
                    .toList();
        }

        private Offer.Item offered(ItemId other) {
            var its = held.stream().filter(it -> it.item().equals(other)).findFirst().orElseThrow();
            return new Offer.Item(
                    its.flight(), its.cabin(), its.fare(), its.price(), its.conditions());
        }
    }

    private Stream<Alternative> later(FlightDetails flight, Journey journey) {
        return timetable.after(flight).stream().flatMap(next -> on(next, journey).limit(1));
    }

    /** Nothing on a flight that has left or will not fly. */
    private Stream<Alternative> on(FlightDetails flight, Journey journey) {
        var flies =
                flight.status() == FlightStatus.SCHEDULED
                        && flight.departure().toInstant().isAfter(clock.instant());
        return !flies ? Stream.empty() : fares(flight, journey);
    }

    private Stream<Alternative> fares(FlightDetails flight, Journey journey) {
        return flight.cabins().stream()
                .flatMap(cabin -> on(flight, cabin, journey))
                .sorted(CHEAPEST_FIRST);
    }

    private Stream<Alternative> on(FlightDetails flight, CabinDetails cabin, Journey journey) {
        return cabin.fares().stream()
                .filter(fare -> fare.seatsLeft() >= journey.party.seats())
                .flatMap(fare -> alternative(flight, cabin, fare, journey).stream());
    }

    /** Nothing that leaves before the flight before it has arrived. */
    private Optional<Alternative> alternative(
            FlightDetails flight, CabinDetails cabin, FareDetails fare, Journey journey) {
        var price = new FareTerms(fare.price(), fare.conditions()).total(journey.party);
        var offered =
                new Offer.Item(
                        flight.flightId(),
                        cabin.cabin(),
                        fare.fareCode(),
                        price,
                        fare.conditions());
        var items = journey.with(offered);
        if (!timetable.isInOrder(items.stream().map(Offer.Item::flight).toList())) {
            return Optional.empty();
        }
        return Optional.of(
                new Alternative(
                        journey.missing,
                        seal.sealed(items, journey.party, clock.instant()),
                        flight.flightId(),
                        flight.flightNumber(),
                        flight.origin(),
                        flight.destination(),
                        flight.departure(),
                        flight.arrival(),
                        cabin.cabin(),
                        fare.fareCode(),
                        price,
                        fare.seatsLeft(),
                        items.stream().map(Offer.Item::price).reduce(Money::plus).orElseThrow()));
    }
}
