package dev.skyledger.platform.fares;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.Route;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A flight of a test, which leaves at noon with a cheap fare and a dear one in economy: what
 * happens to it, as events.
 */
public record PricedFlight(
        FlightId id, String origin, String destination, LocalDate day, int seats, int cheapSeats) {

    public static final FareCode CHEAP = new FareCode("CHEAP");
    public static final FareCode DEAR = new FareCode("DEAR");

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    /** Ten seats, of which four may go cheaply, from Lisbon to New York. */
    public static PricedFlight number(int number, LocalDate day) {
        return on("LIS", "JFK", number, day);
    }

    public static PricedFlight on(String origin, String destination, int number, LocalDate day) {
        var id = new FlightId("01939000-0000-7000-8000-%012x".formatted(0xf00000L + number));
        return new PricedFlight(id, origin, destination, day, 10, 4);
    }

    public Instant departure() {
        return day.atTime(LocalTime.NOON).atZone(LISBON).toInstant();
    }

    public InventoryId inventory() {
        return InventoryId.of(id);
    }

    public static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }

    private CabinPlan plan(String cheap, String dear, Conditions conditions) {
        return new CabinPlan(
                Cabin.ECONOMY,
                seats,
                List.of(
                        new FarePlan(CHEAP, euros(cheap), cheapSeats, conditions),
                        new FarePlan(DEAR, euros(dear), seats, conditions)),
                null);
    }

    public FlightScheduled scheduled() {
        return new FlightScheduled(
                id,
                new FlightNumber("TP204"),
                new Route(
                        new AirportCode(origin),
                        LISBON,
                        new AirportCode(destination),
                        ZoneId.of("America/New_York")),
                new Times(departure(), departure().plus(Duration.ofHours(8))),
                List.of(plan("1.00", "2.00", Conditions.STANDARD)));
    }

    public InventoryOpened opened(String cheap, String dear) {
        return opened(cheap, dear, Conditions.STANDARD);
    }

    public InventoryOpened opened(String cheap, String dear, Conditions conditions) {
        return new InventoryOpened(
                inventory(),
                departure(),
                LISBON,
                CabinStock.of(List.of(plan(cheap, dear, conditions))));
    }

    public FarePriceChanged repriced(FareCode fare, String before, String after) {
        return new FarePriceChanged(inventory(), Cabin.ECONOMY, fare, euros(before), euros(after));
    }

    public SeatsHeld held(int hold, FareCode fare, int taken) {
        return new SeatsHeld(
                inventory(),
                hold(hold),
                booking(hold),
                Cabin.ECONOMY,
                fare,
                euros("1.00"),
                taken,
                departure(),
                List.of());
    }

    public HoldLapsed lapsed(int hold, FareCode fare, int taken) {
        return new HoldLapsed(
                inventory(), hold(hold), booking(hold), Cabin.ECONOMY, fare, taken, List.of());
    }

    public SalesClosed closed() {
        return new SalesClosed(inventory(), List.of(), "taken out of the schedule");
    }

    private static BookingId booking(int hold) {
        return new BookingId("01939000-0000-7000-8000-%012x".formatted(0xb00000L + hold));
    }

    private static HoldId hold(int hold) {
        return HoldId.of(ItemId.of(booking(hold), 1), 1);
    }
}
