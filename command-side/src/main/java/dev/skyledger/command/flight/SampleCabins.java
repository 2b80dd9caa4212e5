package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cabins of the made-up flights: those that fly far have two, with a map of their seats, the
 * others have one where people sit down as they come.
 */
record SampleCabins(String currency) {

    private static final int LONG_HAUL_KM = 3500;
    private static final SeatMap BUSINESS = new SeatMap(1, 8, "AC DF", List.of());
    private static final SeatMap ECONOMY = new SeatMap(11, 40, "AB CDE FG", List.of());

    List<CabinPlan> on(FlightNumber number, LocalDate day, double km) {
        return km > LONG_HAUL_KM
                ? List.of(
                        economy(km, day, number, ECONOMY.size(), ECONOMY),
                        business(km, day, number, BUSINESS.size(), BUSINESS))
                : List.of(economy(km, day, number, 150, null));
    }

    private CabinPlan economy(
            double km, LocalDate day, FlightNumber number, int seats, @Nullable SeatMap map) {
        var base = price(29 + km * 0.075, day, number);
        return new CabinPlan(
                Cabin.ECONOMY,
                seats,
                List.of(
                        new FarePlan(
                                new FareCode("LIGHT"),
                                base,
                                seats * 6 / 10,
                                Conditions.withUsualShares(base.percent(60), 0, 0)),
                        new FarePlan(
                                new FareCode("STANDARD"),
                                base.percent(130),
                                seats * 9 / 10,
                                Conditions.withUsualShares(base.percent(30), 50, 1)),
                        new FarePlan(
                                new FareCode("FLEX"),
                                base.percent(185),
                                seats,
                                Conditions.withUsualShares(null, 100, 2))),
                map);
    }

    private CabinPlan business(
            double km, LocalDate day, FlightNumber number, int seats, @Nullable SeatMap map) {
        var base = price(320 + km * 0.24, day, number);
        return new CabinPlan(
                Cabin.BUSINESS,
                seats,
                List.of(
                        new FarePlan(
                                new FareCode("SAVER"),
                                base,
                                seats * 7 / 10,
                                Conditions.withUsualShares(base.percent(20), 30, 2)),
                        new FarePlan(
                                new FareCode("FULL"),
                                base.percent(160),
                                seats,
                                Conditions.withUsualShares(null, 100, 3))),
                map);
    }

    /** Dearer at the ends of the week, and a little different for each flight and day. */
    private Money price(double about, LocalDate day, FlightNumber number) {
        var weekend =
                day.getDayOfWeek() == DayOfWeek.FRIDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                        ? 1.25
                        : 1.0;
        var own =
                0.85
                        + Math.floorMod(31 * number.value().hashCode() + (int) day.toEpochDay(), 31)
                                / 100.0;
        var units = Math.round(about * weekend * own);
        return Money.of(Long.toString(units), currency);
    }
}
