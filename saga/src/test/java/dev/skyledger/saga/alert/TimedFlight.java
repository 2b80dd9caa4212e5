package dev.skyledger.saga.alert;

import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static dev.skyledger.platform.fares.PricedFlight.DEAR;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.PricedFlight;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/** A flight of a test that leaves and arrives when somebody says, with some cabins. */
record TimedFlight(PricedFlight flight, Route route, Times times, List<Cabin> cabins) {

    private static final Conditions CONDITIONS = Conditions.STANDARD;

    /** It leaves at a moment of its origin's clock. */
    static TimedFlight of(
            int number,
            String from,
            String to,
            LocalDateTime leaves,
            Duration takes,
            Cabin... cabins) {
        var departure = leaves.atZone(place(from).timeZone()).toInstant();
        var route =
                new Route(
                        new AirportCode(from),
                        place(from).timeZone(),
                        new AirportCode(to),
                        place(to).timeZone());
        return new TimedFlight(
                PricedFlight.on(from, to, number, leaves.toLocalDate()),
                route,
                new Times(departure, departure.plus(takes)),
                Arrays.asList(cabins));
    }

    private static Airport place(String code) {
        return PlacesExamples.BUNDLED.airport(new AirportCode(code)).orElseThrow();
    }

    FlightId id() {
        return flight.id();
    }

    InventoryId inventory() {
        return flight.inventory();
    }

    private List<CabinPlan> plans(Money price) {
        return cabins.stream().map(cabin -> plan(cabin, price)).toList();
    }

    private CabinPlan plan(Cabin cabin, Money price) {
        return new CabinPlan(
                cabin,
                flight.seats(),
                List.of(
                        new FarePlan(CHEAP, price, flight.cheapSeats(), CONDITIONS),
                        new FarePlan(DEAR, price.times(2), flight.seats(), CONDITIONS)),
                null);
    }

    FlightScheduled scheduled() {
        var price = PricedFlight.euros("1.00");
        return new FlightScheduled(id(), new FlightNumber("TP204"), route, times, plans(price));
    }

    /** The dear fare costs twice as much as the cheap one. */
    InventoryOpened opened(Money price) {
        return new InventoryOpened(
                inventory(), times.departure(), route.originZone(), CabinStock.of(plans(price)));
    }

    FarePriceChanged repriced(Cabin cabin, FareCode fare, Money after) {
        return new FarePriceChanged(inventory(), cabin, fare, new Money(1, after.unit()), after);
    }

    FarePriceChanged repriced(String price) {
        return repriced(Cabin.ECONOMY, CHEAP, PricedFlight.euros(price));
    }

    TimedFlight at(Times others) {
        return new TimedFlight(flight, route, others, cabins);
    }

    TimedFlight later(Duration by) {
        return at(new Times(times.departure().plus(by), times.arrival().plus(by)));
    }

    /** The seats are sold until another moment first, then the flight follows. */
    SalesEndMoved salesEndMoved(TimedFlight to) {
        return new SalesEndMoved(inventory(), times.departure(), to.times.departure());
    }

    FlightRetimed retimed(TimedFlight to) {
        return new FlightRetimed(id(), times, to.times, null);
    }
}
