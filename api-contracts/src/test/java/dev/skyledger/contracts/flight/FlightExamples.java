package dev.skyledger.contracts.flight;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;

import dev.skyledger.contracts.EventExamples;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The flight from Lisbon to New York, and everything that can happen to it. */
public final class FlightExamples implements EventExamples {

    public static final FlightNumber TP204 = new FlightNumber("TP204");
    public static final Route LIS_JFK =
            new Route(
                    new AirportCode("LIS"),
                    ZoneId.of("Europe/Lisbon"),
                    new AirportCode("JFK"),
                    ZoneId.of("America/New_York"));
    public static final Times IN_THE_MORNING =
            new Times(Instant.parse("2026-12-20T10:30:00Z"), Instant.parse("2026-12-20T18:45:00Z"));
    public static final Times AN_HOUR_LATER =
            new Times(
                    IN_THE_MORNING.departure().plus(Duration.ofHours(1)),
                    IN_THE_MORNING.arrival().plus(Duration.ofHours(1)));

    public static final FareCode LIGHT = new FareCode("LIGHT");
    public static final FareCode FLEX = new FareCode("FLEX");
    public static final FareCode COMFORT = new FareCode("COMFORT");

    public static final FarePlan LIGHT_FARE = fare(LIGHT, "300.00", 6);
    public static final FarePlan FLEX_FARE =
            new FarePlan(
                    FLEX, euros("450.00"), 10, Conditions.withUsualShares(euros("50.00"), 80, 2));
    public static final FarePlan COMFORT_FARE = fare(COMFORT, "1900.00", 4);

    public static final CabinPlan ECONOMY = cabin(Cabin.ECONOMY, 10, LIGHT_FARE, FLEX_FARE);
    public static final CabinPlan BUSINESS = cabin(Cabin.BUSINESS, 4, COMFORT_FARE);

    /** Two rows of five with one aisle. */
    public static final SeatMap TEN_SEATS = new SeatMap(1, 2, "AB CDE", List.of());

    public static final CabinPlan MAPPED_ECONOMY = ECONOMY.mapped(TEN_SEATS);

    public static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    public static FarePlan fare(FareCode code, String price, int seats) {
        return new FarePlan(code, euros(price), seats, Conditions.STANDARD);
    }

    public static CabinPlan cabin(Cabin cabin, int capacity, FarePlan... fares) {
        return new CabinPlan(cabin, capacity, List.of(fares), null);
    }

    public static FlightScheduled flightScheduled() {
        return new FlightScheduled(
                LISBON_TO_NEW_YORK, TP204, LIS_JFK, IN_THE_MORNING, List.of(ECONOMY, BUSINESS));
    }

    public static FlightCancelled flightCancelled() {
        return new FlightCancelled(LISBON_TO_NEW_YORK, "taken out of the schedule");
    }

    @Override
    public Class<?> family() {
        return FlightEvent.class;
    }

    @Override
    public List<FlightEvent> examples() {
        var flight = LISBON_TO_NEW_YORK;
        return List.of(
                flightScheduled(),
                new FlightRetimed(flight, IN_THE_MORNING, AN_HOUR_LATER, "late inbound aircraft"),
                new EquipmentChanged(flight, Cabin.ECONOMY, 10, 12, null),
                new FareOffered(flight, Cabin.ECONOMY, FLEX_FARE),
                new FareRepriced(flight, Cabin.ECONOMY, LIGHT, euros("300.00"), euros("280.00")),
                new FareLimited(flight, Cabin.ECONOMY, fare(LIGHT, "300.00", 8)),
                new FareWithdrawn(flight, Cabin.ECONOMY, LIGHT),
                new PlanFollowed(flight, 2),
                flightCancelled());
    }
}
