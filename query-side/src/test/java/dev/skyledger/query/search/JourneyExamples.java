package dev.skyledger.query.search;

import static dev.skyledger.query.search.SearchExamples.CHRISTMAS;
import static dev.skyledger.query.search.SearchExamples.airport;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.Itinerary;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Journeys of several flights and legs, and wishes for them. */
final class JourneyExamples {

    private JourneyExamples() {}

    /** A flight that leaves at a local time and takes so many minutes, for 100 euros. */
    static Hop hop(int number, String route, String departure, int minutes) {
        return new Hop(
                number,
                "TP",
                route,
                LocalDateTime.parse(departure),
                minutes,
                List.of(SearchExamples.economy("100.00")));
    }

    /** A flight before it is told; every change makes another one. */
    record Hop(
            int number,
            String airline,
            String codes,
            LocalDateTime leaves,
            int minutes,
            List<CabinPlan> cabins) {

        Hop at(String price) {
            return with(SearchExamples.economy(price));
        }

        Hop with(CabinPlan... plans) {
            return new Hop(number, airline, codes, leaves, minutes, Arrays.asList(plans));
        }

        Hop of(String other) {
            return new Hop(number, other, codes, leaves, minutes, cabins);
        }

        FlightId id() {
            return SearchExamples.flight(number);
        }

        private AirportCode from() {
            return airport(codes.substring(0, 3));
        }

        private AirportCode to() {
            return airport(codes.substring(4));
        }

        private static ZoneId zone(AirportCode airport) {
            return RandomSchedule.place(airport.value()).timeZone();
        }

        Times times() {
            var departure = leaves.atZone(zone(from())).toInstant();
            return new Times(departure, departure.plus(Duration.ofMinutes(minutes)));
        }

        FlightScheduled scheduled() {
            return new FlightScheduled(
                    id(),
                    new FlightNumber(airline + (100 + number)),
                    new Route(from(), zone(from()), to(), zone(to())),
                    times(),
                    cabins);
        }

        InventoryOpened opened() {
            return new InventoryOpened(
                    InventoryId.of(id()), times().departure(), zone(from()), CabinStock.of(cabins));
        }
    }

    static WishedLeg leg(String from, String to, LocalDate day) {
        return new WishedLeg(List.of(airport(from)), List.of(airport(to)), day);
    }

    static Wish oneWay(String from, String to, int maxStops) {
        return over(maxStops, leg(from, to, CHRISTMAS));
    }

    static Wish over(int maxStops, WishedLeg... legs) {
        return new Wish(
                Arrays.asList(legs),
                new Party(1, 0, 0),
                null,
                Wish.Order.PRICE,
                maxStops,
                Narrowing.NONE,
                0);
    }

    static Wish forParty(Wish wish, int adults, int children, int infants) {
        return new Wish(
                wish.legs(),
                new Party(adults, children, infants),
                null,
                wish.order(),
                wish.maxStops(),
                wish.narrowing(),
                0);
    }

    static Wish inOrder(Wish wish, Wish.Order order) {
        return new Wish(
                wish.legs(), wish.party(), null, order, wish.maxStops(), wish.narrowing(), 0);
    }

    static Wish flexible(Wish wish, int days) {
        return new Wish(
                wish.legs(),
                wish.party(),
                null,
                wish.order(),
                wish.maxStops(),
                wish.narrowing(),
                days);
    }

    /** The numbers of the flights, such as {@code 1+2 / 3}. */
    static List<String> journeys(FoundFlights found) {
        return found.items().stream().map(JourneyExamples::numbers).toList();
    }

    private static String numbers(Itinerary item) {
        return item.legs().stream()
                .map(leg ->
                        leg.segments().stream()
                                .map(it -> it.flightId().value().substring(24))
                                .map(it -> Integer.toString(Integer.parseInt(it)))
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" / "));
    }
}
