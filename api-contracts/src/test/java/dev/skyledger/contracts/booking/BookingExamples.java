package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.EventExamples;
import dev.skyledger.contracts.shared.*;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Anna books a seat from Lisbon to New York; it is noon and she has fifteen minutes to pay. */
public final class BookingExamples implements EventExamples {

    public static final Instant BOOKED_AT = Instant.parse("2026-11-21T12:00:00Z");
    public static final Instant PAY_BY = BOOKED_AT.plus(Duration.ofMinutes(15));
    public static final Instant HELD_UNTIL = PAY_BY.plusSeconds(90);

    public static final BookingId ANNAS_BOOKING =
            new BookingId("01937a00-0000-7000-8000-00000000b001");
    public static final TravellerId ANNA = new TravellerId("01937a00-0000-7000-8000-0000000000a1");
    public static final TravellerId BEN = new TravellerId("01937a00-0000-7000-8000-0000000000b2");
    public static final FlightId FLIGHT = new FlightId("01937a00-0000-7000-8000-00000000f001");
    public static final Money PRICE = Money.of("129.90", "EUR");
    public static final Locator LOCATOR = new Locator("ANNA23");
    public static final CardPayment CARD = new CardPayment("tok_ok");
    public static final ItemId ITEM = ItemId.of(ANNAS_BOOKING, 1);
    public static final String REFERENCE = "tok_ok:reference";

    public static final HeldItem HELD =
            new HeldItem(
                    ITEM,
                    FLIGHT,
                    InventoryId.of(FLIGHT),
                    HoldId.of(ITEM, 1),
                    Cabin.ECONOMY,
                    new FareCode("FLEX"),
                    PRICE,
                    PRICE,
                    1,
                    HELD_UNTIL,
                    null,
                    List.of());

    public static final WantedItem WANTED =
            new WantedItem(ITEM, FLIGHT, Cabin.ECONOMY, new FareCode("FLEX"));

    public static final PassengerId ANNA_FLYING =
            new PassengerId("01937a00-0000-7000-8000-00000000aa01");

    public static final Passenger PASSENGER =
            new Passenger(
                    ANNA_FLYING,
                    PassengerType.ADULT,
                    new SealedText(ANNA_FLYING.person(), "c2VhbGVkLWdpdmVu"),
                    new SealedText(ANNA_FLYING.person(), "c2VhbGVkLWZhbWlseQ"),
                    null);

    public static final Contact CONTACT =
            new Contact(new SealedText(ANNA.person(), "c2VhbGVkLWVtYWls"), null);

    public static final Contact OTHER_CONTACT =
            new Contact(
                    new SealedText(ANNA.person(), "c2VhbGVkLW90aGVyLWVtYWls"),
                    new SealedText(ANNA.person(), "c2VhbGVkLXBob25l"));

    @Override
    public Class<?> family() {
        return BookingEvent.class;
    }

    @Override
    public List<?> examples() {
        var first =
                List.of(
                        placed(),
                        refused(),
                        begun(),
                        fellThrough(1),
                        confirmed(),
                        expired(1),
                        cancelled("cancelled-by-traveller", 0),
                        contactCorrected(),
                        CancellationExamples.quoted(),
                        CancellationExamples.withdrawn(CancellationExamples.AFTER_QUOTE));
        var later = Stream.of(BookingChangeExamples.all(), ScheduleChangeExamples.all());
        return Stream.concat(first.stream(), later.flatMap(List::stream)).toList();
    }

    public static PlaceBooking placeBooking() {
        return placing(List.of(PASSENGER), PRICE, null);
    }

    public static PlaceBooking placeAndPay() {
        return placing(List.of(PASSENGER), PRICE, CARD);
    }

    public static PlaceBooking placing(List<Passenger> people, Money total, CardPayment card) {
        return new PlaceBooking(
                ANNAS_BOOKING,
                LOCATOR,
                ANNA,
                List.of(HELD),
                people,
                CONTACT,
                total,
                PAY_BY,
                card,
                List.of(),
                null,
                List.of());
    }

    public static BookingPlaced placed() {
        return placed(HELD, List.of(PASSENGER), CONTACT, false);
    }

    public static BookingPlaced placedToPayNow() {
        return placed(HELD, List.of(PASSENGER), CONTACT, true);
    }

    public static BookingPlaced placed(
            HeldItem item, List<Passenger> people, Contact contact, boolean payNow) {
        return new BookingPlaced(
                ANNAS_BOOKING,
                LOCATOR,
                ANNA,
                List.of(item),
                people,
                contact,
                item.price(),
                PAY_BY,
                payNow,
                List.of(),
                null,
                null,
                List.of());
    }

    public static BookingRejected refused() {
        return new BookingRejected(
                ANNAS_BOOKING,
                RejectionReason.SEATS_UNAVAILABLE,
                null,
                0,
                0,
                new BookingRejected.Request(
                        LOCATOR, ANNA, List.of(WANTED), List.of(PASSENGER), CONTACT),
                List.of());
    }

    public static BookingRejected rejected(RejectionReason reason, String detail) {
        return new BookingRejected(ANNAS_BOOKING, reason, detail, 0, 1, null, List.of(HELD));
    }

    /** The first try of a booking that is paid at once goes under the booking's own id. */
    public static PaymentBegun begun() {
        return begun(1, ANNAS_BOOKING.value());
    }

    public static PaymentBegun begun(int attempt, String request) {
        return new PaymentBegun(
                ANNAS_BOOKING, attempt, request, PRICE, CARD, List.of(HELD), PAY_BY);
    }

    public static PaymentFellThrough fellThrough(int attempt) {
        return new PaymentFellThrough(ANNAS_BOOKING, attempt, "insufficient-funds", true, PAY_BY);
    }

    public static BookingConfirmed confirmed() {
        return new BookingConfirmed(ANNAS_BOOKING, 1, PRICE, REFERENCE, List.of(HELD));
    }

    public static ConfirmBooking confirm(int attempt) {
        return new ConfirmBooking(ANNAS_BOOKING, attempt, REFERENCE, List.of(HELD));
    }

    public static BookingExpired expired(int attempts) {
        return new BookingExpired(ANNAS_BOOKING, attempts, List.of(HELD));
    }

    public static BookingCancelled cancelled(String reason, int attempts) {
        return new BookingCancelled(ANNAS_BOOKING, reason, attempts, List.of(HELD), null);
    }

    public static ContactCorrected contactCorrected() {
        return new ContactCorrected(ANNAS_BOOKING, OTHER_CONTACT);
    }
}
