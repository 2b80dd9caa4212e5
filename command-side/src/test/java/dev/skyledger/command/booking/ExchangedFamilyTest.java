package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.BookingFixture.leaving;
import static dev.skyledger.command.booking.ExchangedFamily.*;
import static dev.skyledger.command.booking.PaidFamily.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.inventory.Place;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.contracts.shared.SealedText;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** The mother and her baby take another flight for 132.00, after the child withdrew. */
class ExchangedFamilyTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void only_who_is_left_is_counted() {
        booking.given(and(paid(80), childQuoted(), childWithdrawn()))
                .when(new ProposeExchange(ANNAS_BOOKING, List.of(ITEM), ANNA))
                .expectResultMessagePayload(
                        new ExchangeProposal(
                                List.of(leaving(item(80), new Party(1, 0, 1), euros("110.00"))),
                                List.of(),
                                2,
                                true,
                                euros("130.00"),
                                HELD_UNTIL,
                                List.of(
                                        PaidFamily.person(MOTHER, PassengerType.ADULT),
                                        PaidFamily.person(BABY, PassengerType.INFANT))));
    }

    @Test
    void terms_for_more_than_are_left_do_not_fit() {
        booking.given(and(paid(80), childQuoted(), childWithdrawn()))
                .when(request("210.00", 2))
                .expectExceptionDetails(new ExchangeQuoteExpired(ANNAS_BOOKING));
    }

    @Test
    void the_new_flight_has_those_who_are_left() {
        booking.given(and(paid(80), childQuoted(), childWithdrawn(), requested()))
                .when(new CompleteExchange(ANNAS_BOOKING, 1, REFERENCE, List.of(newItem(1))))
                .expectEvents(exchanged());
    }

    @Test
    void what_they_give_up_then_is_of_the_new_flight() {
        booking.given(and(paid(80), childQuoted(), childWithdrawn(), requested(), exchanged()))
                .when(cancel(null))
                .expectEvents(
                        new BookingCancelled(
                                ANNAS_BOOKING,
                                "cancelled-by-traveller",
                                1,
                                List.of(newItem(1)),
                                new Cancellation(
                                        2,
                                        CancelledBy.TRAVELLER,
                                        null,
                                        List.of(
                                                given(MOTHER, "120.00", "60.00"),
                                                given(BABY, "12.00", "6.00")),
                                        euros("66.00"),
                                        euros("66.00"),
                                        List.of(new Repayment.OfExchange(1, euros("22.00"))))));
    }

    @Test
    void who_flies_on_the_new_flight_may_choose_a_seat_there() {
        var seat = new SeatNo("12C");
        booking.given(and(paid(80), childQuoted(), childWithdrawn(), requested(), exchanged()))
                .when(
                        new ConfirmSeatWishes(
                                ANNAS_BOOKING,
                                List.of(new ConfirmSeatWishes.Wish(NEW, MOTHER, seat)),
                                ANNA))
                .expectResultMessagePayload(
                        new SeatWishes(
                                List.of(
                                        new SeatWishes.OfItem(
                                                newItem(1).inventory(),
                                                newItem(1).hold(),
                                                1,
                                                List.of(new Place(1, seat))))));
    }

    @Test
    void nothing_is_given_up_or_renamed_while_flights_are_exchanged() {
        var running = and(paid(80), requestedByAll());
        booking.given(running)
                .when(cancel(null))
                .expectExceptionDetails(new ExchangeInProgress(ANNAS_BOOKING));
        bookingAt(BOOKED_AT)
                .given(running)
                .when(quote(List.of(CHILD)))
                .expectExceptionDetails(new ExchangeInProgress(ANNAS_BOOKING));
        bookingAt(BOOKED_AT)
                .given(running)
                .when(rename())
                .expectExceptionDetails(new ExchangeInProgress(ANNAS_BOOKING));
    }

    @Test
    void a_booking_whose_first_money_never_moved_ends_the_exchange_too() {
        booking.given(and(paid(80), requestedByAll(), endedBySeller()))
                .when(new CompleteExchange(ANNAS_BOOKING, 1, REFERENCE, List.of(newItem(2))))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectEvents(
                        new ExchangeFellThrough(
                                ANNAS_BOOKING,
                                1,
                                "booking-cancelled",
                                List.of(newItem(2)),
                                euros("22.00")));
    }

    @Test
    void money_of_an_exchange_that_never_moved_ends_the_booking_and_the_rest_comes_back() {
        booking.given(and(paid(80), childQuoted(), childWithdrawn(), requested(), exchanged()))
                .when(
                        new RevokeBooking(
                                ANNAS_BOOKING, PaymentId.of(ANNAS_BOOKING, 1), "capture-failed"))
                .expectEvents(
                        new BookingCancelled(
                                ANNAS_BOOKING,
                                "capture-failed",
                                1,
                                List.of(newItem(1)),
                                new Cancellation(
                                        2,
                                        CancelledBy.SELLER,
                                        null,
                                        List.of(
                                                new GivenUpPlace(
                                                        NEW,
                                                        MOTHER,
                                                        "capture-failed",
                                                        euros("120.00"),
                                                        euros("120.00")),
                                                new GivenUpPlace(
                                                        NEW,
                                                        BABY,
                                                        "capture-failed",
                                                        euros("12.00"),
                                                        euros("10.00"))),
                                        euros("130.00"),
                                        euros("2.00"),
                                        List.of())));
    }

    private static CorrectPassengerName rename() {
        var name = new SealedText(CHILD.person(), "c2VhbGVk");
        return new CorrectPassengerName(ANNAS_BOOKING, CHILD, name, name, ANNA);
    }
}
