package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.*;
import static dev.skyledger.contracts.booking.BookingChangeExamples.REVIVED;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.QuoteId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A family of three that has not paid yet, of whom somebody stays at home. */
class CancelPartOfHeldBookingTest {

    private static final QuoteId PART = new QuoteId("01937a00-0000-7000-8000-00000000cc01");

    private static final QuoteId OTHERS = new QuoteId("01937a00-0000-7000-8000-00000000cc02");

    private static final HeldItem FOR_TWO = item(80).forFewer(1, euros("110.00"));

    private static final Instant PAID_LATER_BY = PAY_BY.plus(Duration.ofMinutes(15));

    private static final Instant LATER = HELD_UNTIL.plus(Duration.ofMinutes(15));

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT.plusSeconds(60));

    @Test
    void it_is_quoted_for_nothing() {
        booking.given(held()).when(quote(PART, CHILD)).expectEvents(quoted());
    }

    @Test
    void those_who_stay_keep_their_seats_and_owe_less() {
        booking.given(held(), quoted()).when(accept()).expectEvents(withdrawn());
    }

    @Test
    void they_keep_the_time_that_was_added() {
        booking.given(held(), prolonged(item(80).lasting(LATER)), quoted())
                .when(accept())
                .expectEvents(withdrawn(FOR_TWO.lasting(LATER)));
    }

    @Test
    void in_a_second_life_they_keep_the_seats_of_that_one() {
        var again = item(80).under(REVIVED.hold()).lasting(LATER);
        booking.given(
                        held(),
                        expired(0),
                        new BookingRevived(ANNAS_BOOKING, "revive", List.of(again), PAID_LATER_BY),
                        quoted())
                .when(accept())
                .expectEvents(withdrawn(FOR_TWO.under(REVIVED.hold()).lasting(LATER)));
    }

    @Test
    void who_withdraws_while_more_time_is_asked_for_stays_at_home() {
        booking.given(held(), quoted(), withdrawn())
                .when(
                        new ProlongHold(
                                ANNAS_BOOKING,
                                "request",
                                List.of(item(80).lasting(LATER)),
                                PAID_LATER_BY,
                                ANNA))
                .expectResultMessagePayload(true)
                .expectEvents(prolonged(FOR_TWO.lasting(LATER)));
    }

    @Test
    void what_is_paid_then_is_what_they_owe() {
        booking.given(held(), quoted(), withdrawn())
                .when(new BeginPayment(ANNAS_BOOKING, "request", CARD, ANNA))
                .expectEvents(begunForTwo());
    }

    @Test
    void once_it_is_paid_the_others_can_be_given_up_for_what_they_cost() {
        booking.given(
                        held(),
                        quoted(),
                        withdrawn(),
                        begunForTwo(),
                        new BookingConfirmed(
                                ANNAS_BOOKING, 1, euros("110.00"), REFERENCE, List.of(FOR_TWO)))
                .when(quote(OTHERS, BABY))
                .expectResultMessagePayload(
                        new CancellationQuote(
                                OTHERS,
                                euros("8.00"),
                                euros("2.00"),
                                List.of(
                                        new CancellationQuote.Line(
                                                ITEM,
                                                BABY,
                                                "refund-80-percent",
                                                euros("10.00"),
                                                euros("8.00"))),
                                BOOKED_AT.plusSeconds(60).plus(Duration.ofMinutes(15))));
    }

    @Test
    void no_infant_stays_alone() {
        booking.given(held())
                .when(quote(PART, MOTHER))
                .expectExceptionDetails(new ChildrenLeftAlone(ANNAS_BOOKING, ITEM));
    }

    @Test
    void nothing_is_given_up_while_a_card_is_asked() {
        booking.given(held(), quoted(), begun(1, "first"))
                .when(accept())
                .expectExceptionDetails(new PaymentInProgress(ANNAS_BOOKING));
    }

    @Test
    void what_was_said_before_it_was_paid_does_not_hold_after_it() {
        var item = item(80);
        booking.given(
                        held(),
                        quoted(),
                        begun(1, "first"),
                        new BookingConfirmed(
                                ANNAS_BOOKING, 1, item.price(), REFERENCE, List.of(item)))
                .when(accept())
                .expectExceptionDetails(new QuoteExpired(ANNAS_BOOKING, PART));
    }

    private static BookingPlaced held() {
        return (BookingPlaced) paid(80).getFirst();
    }

    private static QuoteCancellation quote(QuoteId quote, PassengerId who) {
        return new QuoteCancellation(ANNAS_BOOKING, quote, List.of(), List.of(who), ANNA);
    }

    private static CancellationQuoted quoted() {
        return new CancellationQuoted(
                ANNAS_BOOKING,
                PART,
                List.of(place(CHILD, "nothing-paid", "100.00", "0.00")),
                euros("0.00"),
                euros("0.00"),
                BOOKED_AT.plusSeconds(60).plus(Duration.ofMinutes(15)));
    }

    private static PaymentBegun begunForTwo() {
        return new PaymentBegun(
                ANNAS_BOOKING, 1, "request", euros("110.00"), CARD, List.of(FOR_TWO), PAY_BY);
    }

    private static CancelBooking accept() {
        return new CancelBooking(
                ANNAS_BOOKING, "cancelled-by-traveller", CancelledBy.TRAVELLER, PART, ANNA);
    }

    private static HoldProlonged prolonged(HeldItem item) {
        return new HoldProlonged(ANNAS_BOOKING, "request", PAY_BY, PAID_LATER_BY, List.of(item));
    }

    private static PassengerWithdrawn withdrawn() {
        return withdrawn(FOR_TWO);
    }

    private static PassengerWithdrawn withdrawn(HeldItem left) {
        return new PassengerWithdrawn(
                ANNAS_BOOKING,
                "cancelled-by-traveller",
                0,
                new Cancellation(
                        1,
                        CancelledBy.TRAVELLER,
                        PART,
                        quoted().places(),
                        euros("0.00"),
                        euros("0.00"),
                        List.of()),
                List.of(
                        new StayingItem(
                                ITEM,
                                left.inventory(),
                                left.hold(),
                                1,
                                List.of(MOTHER, BABY),
                                List.of(2))),
                new StillHeld(List.of(left), euros("110.00")));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
