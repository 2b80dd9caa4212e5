package dev.skyledger.query.search;

import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.cabin;
import static dev.skyledger.contracts.flight.FlightExamples.fare;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.search.FoundFlights;
import dev.skyledger.contracts.search.Itinerary;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Flights from Lisbon to New York around Christmas, and wishes for them. */
final class SearchExamples {

    static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    static final FareCode BASIC = new FareCode("BASIC");
    static final FareCode FLEX = new FareCode("FLEX");

    private SearchExamples() {}

    static FlightId flight(int number) {
        return new FlightId("01939000-0000-7000-8000-%012d".formatted(number));
    }

    /** A flight that leaves at an hour of the day, local time, with two fares in economy. */
    static Flight leaving(int number, LocalDate day, int hour) {
        return new Flight(
                number, "TP" + (200 + number), day, hour, Duration.ofHours(8), economy("300.00"));
    }

    static CabinPlan economy(String price) {
        return cabin(Cabin.ECONOMY, 10, fare(BASIC, price, 4), fare(FLEX, "450.00", 10));
    }

    /** A flight before it is told; every change makes another one. */
    record Flight(
            int number,
            String code,
            LocalDate day,
            int hour,
            Duration takes,
            List<CabinPlan> cabins) {

        Flight(
                int number,
                String code,
                LocalDate day,
                int hour,
                Duration takes,
                CabinPlan... cabins) {
            this(number, code, day, hour, takes, List.of(cabins));
        }

        Flight at(String price) {
            return with(economy(price));
        }

        Flight with(CabinPlan... cabins) {
            return new Flight(number, code, day, hour, takes, cabins);
        }

        Flight of(String airline) {
            return new Flight(number, airline + (200 + number), day, hour, takes, cabins);
        }

        Flight taking(Duration time) {
            return new Flight(number, code, day, hour, time, cabins);
        }

        FlightId id() {
            return flight(number);
        }

        Times times() {
            var departure = day.atTime(hour, 0).atZone(LIS_JFK.originZone()).toInstant();
            return new Times(departure, departure.plus(takes));
        }

        FlightScheduled scheduled() {
            return new FlightScheduled(id(), new FlightNumber(code), LIS_JFK, times(), cabins);
        }

        InventoryOpened opened() {
            return new InventoryOpened(
                    InventoryId.of(id()),
                    times().departure(),
                    LIS_JFK.originZone(),
                    CabinStock.of(cabins));
        }

        SeatsHeld held(int hold, FareCode fare, int seats) {
            return new SeatsHeld(
                    InventoryId.of(id()),
                    hold(hold),
                    booking(hold),
                    Cabin.ECONOMY,
                    fare,
                    cabins.getFirst().fares().getFirst().price(),
                    seats,
                    Instant.EPOCH,
                    List.of());
        }

        SeatsReleased released(int hold, FareCode fare, int seats) {
            return new SeatsReleased(
                    InventoryId.of(id()),
                    hold(hold),
                    booking(hold),
                    Cabin.ECONOMY,
                    fare,
                    seats,
                    ReleaseReason.BOOKING_CANCELLED,
                    null,
                    List.of());
        }
    }

    static HoldId hold(int number) {
        return HoldId.of(ItemId.of(booking(number), 1), 1);
    }

    static BookingId booking(int number) {
        return new BookingId("01939000-0000-7000-8001-%012d".formatted(number));
    }

    static AirportCode airport(String code) {
        return new AirportCode(code);
    }

    /** From Lisbon to New York. */
    static WishedLeg there(LocalDate day) {
        return new WishedLeg(List.of(airport("LIS")), List.of(airport("JFK"), airport("EWR")), day);
    }

    static Wish wish() {
        return wishOf(1, 0, 0);
    }

    static Wish wishOf(int adults, int children, int infants) {
        return new Wish(
                List.of(there(CHRISTMAS)),
                new Party(adults, children, infants),
                null,
                Wish.Order.PRICE,
                0,
                Narrowing.NONE,
                0);
    }

    static Wish ordered(Wish.Order order) {
        var plain = wish();
        return new Wish(plain.legs(), plain.party(), null, order, 0, Narrowing.NONE, 0);
    }

    static Wish narrowed(Wish plain, Narrowing narrowing) {
        return new Wish(
                plain.legs(), plain.party(), null, plain.order(), plain.maxStops(), narrowing, 0);
    }

    static List<FlightId> flights(FoundFlights found) {
        return found.items().stream().map(SearchExamples::flightOf).toList();
    }

    static FlightId flightOf(Itinerary item) {
        return item.legs().getFirst().segments().getFirst().flightId();
    }
}
