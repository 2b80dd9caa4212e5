package dev.skyledger.contracts.inventory;

import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.ANNAS_HOLD;
import static dev.skyledger.contracts.Cast.BENS_BOOKING;
import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.Cast.NOON;
import static dev.skyledger.contracts.Cast.TEN_MINUTES;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.FLEX;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIGHT;
import static dev.skyledger.contracts.flight.FlightExamples.euros;

import dev.skyledger.contracts.EventExamples;
import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.OversaleId;
import dev.skyledger.contracts.shared.SeatNo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The seats from Lisbon to New York: ten in economy, of which six may go cheaply, four in business.
 */
public final class InventoryExamples implements EventExamples {

    public static final InventoryId SEATS = InventoryId.of(LISBON_TO_NEW_YORK);
    public static final Instant SALES_END = IN_THE_MORNING.departure();
    public static final Money LIGHT_PRICE = euros("300.00");
    public static final Money FLEX_PRICE = euros("450.00");

    /** As the oldest are: without a zone, and without the conditions of its fares. */
    public static InventoryOpened inventoryOpened() {
        return new InventoryOpened(
                SEATS,
                SALES_END,
                null,
                CabinStock.of(List.of(ECONOMY, BUSINESS)).stream()
                        .map(InventoryExamples::withoutConditions)
                        .toList());
    }

    /** As they are today. */
    public static InventoryOpened inventoryOpenedWithConditions() {
        return new InventoryOpened(
                SEATS, SALES_END, null, CabinStock.of(List.of(ECONOMY, BUSINESS)));
    }

    private static CabinStock withoutConditions(CabinStock cabin) {
        return new CabinStock(
                cabin.cabin(),
                cabin.capacity(),
                cabin.fares().stream()
                        .map(fare -> new FareStock(fare.fare(), fare.price(), fare.limit(), null))
                        .toList(),
                null);
    }

    /** The day of the flight, in the zone that an inventory without one has. */
    public static final LocalDate DEPARTURE = LocalDate.of(2026, 12, 20);

    public static SeatsHeld seatsHeld(
            HoldId hold, FareCode fare, Money price, int seats, Instant until) {
        return new SeatsHeld(
                SEATS, hold, bookingOf(hold), Cabin.ECONOMY, fare, price, seats, until, List.of());
    }

    public static SeatsHeld lightHeld(HoldId hold, int seats, Instant until) {
        return seatsHeld(hold, LIGHT, LIGHT_PRICE, seats, until);
    }

    public static HoldExtended lightExtended(HoldId hold, Instant before, Instant until) {
        return new HoldExtended(SEATS, hold, bookingOf(hold), before, until);
    }

    public static HoldLapsed lightLapsed(HoldId hold, int seats) {
        return new HoldLapsed(SEATS, hold, bookingOf(hold), Cabin.ECONOMY, LIGHT, seats, List.of());
    }

    public static SeatsSold lightSold(HoldId hold, int seats) {
        return new SeatsSold(SEATS, hold, bookingOf(hold), Cabin.ECONOMY, LIGHT, seats);
    }

    public static SeatsReleased lightReleased(HoldId hold, int seats, ReleaseReason reason) {
        return new SeatsReleased(
                SEATS, hold, bookingOf(hold), Cabin.ECONOMY, LIGHT, seats, reason, null, List.of());
    }

    public static SoldSeatsReturned lightReturned(HoldId hold, int seats, ReleaseReason reason) {
        return new SoldSeatsReturned(
                SEATS, hold, bookingOf(hold), Cabin.ECONOMY, LIGHT, seats, reason, null, List.of());
    }

    public static PlanAdopted planAdopted() {
        return new PlanAdopted(
                SEATS, 2, AN_HOUR_LATER, List.of(ECONOMY, BUSINESS), "late inbound aircraft");
    }

    public static SalesClosed salesClosed(BookingId... holders) {
        return new SalesClosed(SEATS, List.of(holders), "taken out of the schedule");
    }

    public static final BlockId CREW = new BlockId("01939000-0000-7000-8000-0000000000c1");
    public static final OversaleId OVERSALE = OversaleId.of(SEATS, Cabin.ECONOMY, 1);

    public static OverbookingAuthorised overbooked(int before, int after) {
        return new OverbookingAuthorised(SEATS, Cabin.ECONOMY, before, after, "many do not come");
    }

    public static OversaleDeclared oversaleDeclared(int excess) {
        return new OversaleDeclared(SEATS, OVERSALE, Cabin.ECONOMY, excess, "a smaller aircraft");
    }

    public static OversaleResolved oversaleResolved(OversaleResolution by, String reason) {
        return new OversaleResolved(SEATS, OVERSALE, Cabin.ECONOMY, by, reason, List.of());
    }

    public static SeatsAskedBack askedBack(BookingId... holders) {
        return new SeatsAskedBack(
                SEATS, OVERSALE, Cabin.ECONOMY, List.of(holders), "a smaller aircraft");
    }

    public static SeatsBlocked crewBlocked(int seats, String... numbers) {
        return new SeatsBlocked(
                SEATS, CREW, Cabin.ECONOMY, seats, seats(numbers), "the crew rests there", null);
    }

    public static SeatsUnblocked crewUnblocked(int seats, String... numbers) {
        return new SeatsUnblocked(SEATS, CREW, Cabin.ECONOMY, seats, seats(numbers));
    }

    public static SeatsAssigned assigned(HoldId hold, String... numbers) {
        return new SeatsAssigned(
                SEATS, hold, bookingOf(hold), Cabin.ECONOMY, places(numbers), List.of());
    }

    /** One seat for each of the party, in their order. */
    public static List<Place> places(String... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(at -> new Place(at + 1, new SeatNo(numbers[at])))
                .toList();
    }

    public static List<SeatNo> seats(String... numbers) {
        return Stream.of(numbers).map(SeatNo::new).toList();
    }

    public static BookingId bookingOf(HoldId hold) {
        return new BookingId(hold.value().substring(0, 36));
    }

    @Override
    public Class<?> family() {
        return InventoryEvent.class;
    }

    @Override
    public List<InventoryEvent> examples() {
        return List.of(
                inventoryOpened(),
                new CapacityChanged(SEATS, Cabin.ECONOMY, 10, 12, null),
                new FareOpened(SEATS, Cabin.ECONOMY, new FareStock(FLEX, FLEX_PRICE, 10, null)),
                new FarePriceChanged(SEATS, Cabin.ECONOMY, LIGHT, LIGHT_PRICE, euros("280.00")),
                new FareLimitChanged(SEATS, Cabin.ECONOMY, LIGHT, 6, 8),
                new FareClosed(SEATS, Cabin.ECONOMY, LIGHT),
                new SalesEndMoved(SEATS, SALES_END, AN_HOUR_LATER.departure()),
                planAdopted(),
                salesClosed(ANNAS_BOOKING, BENS_BOOKING),
                ReplanExamples.replanned(2, ANNAS_BOOKING, BENS_BOOKING),
                lightHeld(ANNAS_HOLD, 2, NOON.plus(TEN_MINUTES)),
                lightExtended(ANNAS_HOLD, NOON.plus(TEN_MINUTES), NOON.plusSeconds(1500)),
                lightLapsed(ANNAS_HOLD, 2),
                lightReleased(ANNAS_HOLD, 2, ReleaseReason.BOOKING_REJECTED),
                lightSold(ANNAS_HOLD, 2),
                lightReturned(ANNAS_HOLD, 2, ReleaseReason.BOOKING_CANCELLED),
                assigned(ANNAS_HOLD, "1A", "1B"),
                crewBlocked(2, "2A", "2B"),
                crewUnblocked(2, "2A", "2B"),
                overbooked(0, 2),
                oversaleDeclared(1),
                askedBack(ANNAS_BOOKING),
                oversaleResolved(OversaleResolution.SEATS_RETURNED, null));
    }
}
