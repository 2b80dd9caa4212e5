package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.QuoteId;
import java.time.Duration;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CancelPaidBookingTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void what_the_fare_allows_comes_back() {
        booking.given(paid(80))
                .when(cancel(null))
                .expectEvents(
                        ended(
                                1,
                                null,
                                place(MOTHER, "refund-80-percent", "100.00", "80.00"),
                                place(CHILD, "refund-80-percent", "100.00", "80.00"),
                                place(BABY, "refund-80-percent", "10.00", "8.00")));
    }

    @Test
    void a_fare_that_allows_nothing_still_lets_the_booking_go() {
        booking.given(paid(0))
                .when(cancel(null))
                .expectEvents(
                        ended(
                                1,
                                null,
                                place(MOTHER, "refund-0-percent", "100.00", "0.00"),
                                place(CHILD, "refund-0-percent", "100.00", "0.00"),
                                place(BABY, "refund-0-percent", "10.00", "0.00")));
    }

    @Test
    void a_flight_that_has_left_brings_nothing_back() {
        bookingAt(DEPARTURE)
                .given(paid(80))
                .when(cancel(null))
                .expectEvents(
                        ended(
                                1,
                                null,
                                place(MOTHER, "departed", "100.00", "0.00"),
                                place(CHILD, "departed", "100.00", "0.00"),
                                place(BABY, "departed", "10.00", "0.00")));
    }

    @Test
    void cancelling_twice_is_cancelling_once() {
        var cancelled = ended(1, null, place(MOTHER, "refund-80-percent", "100.00", "80.00"));
        booking.given(and(paid(80), cancelled)).when(cancel(null)).expectNoEvents();
    }

    @Test
    void a_quote_is_good_for_fifteen_minutes_and_is_the_same_again() {
        var quoted = childQuoted();
        booking.given(paid(80))
                .when(quote(List.of(CHILD)))
                .expectEvents(quoted)
                .expectResultMessagePayload(CancellationQuote.of(quoted));
        bookingAt(BOOKED_AT)
                .given(and(paid(80), quoted))
                .when(quote(List.of(CHILD)))
                .expectNoEvents()
                .expectResultMessagePayload(CancellationQuote.of(quoted));
    }

    @Test
    void one_who_is_quoted_withdraws_and_the_others_stay() {
        booking.given(and(paid(80), childQuoted()))
                .when(cancel(QUOTE))
                .expectEvents(childWithdrawn());
    }

    @Test
    void the_same_quote_is_accepted_once() {
        booking.given(and(paid(80), childQuoted(), childWithdrawn()))
                .when(cancel(QUOTE))
                .expectNoEvents();
    }

    @Test
    void who_is_left_can_be_given_up_later() {
        booking.given(and(paid(80), childQuoted(), childWithdrawn()))
                .when(cancel(null))
                .expectEvents(
                        ended(
                                2,
                                null,
                                place(MOTHER, "refund-80-percent", "100.00", "80.00"),
                                place(BABY, "refund-80-percent", "10.00", "8.00")));
    }

    @Test
    void an_old_quote_is_not_accepted() {
        bookingAt(BOOKED_AT.plus(Duration.ofMinutes(15)))
                .given(and(paid(80), childQuoted()))
                .when(cancel(QUOTE))
                .expectExceptionDetails(new QuoteExpired(ANNAS_BOOKING, QUOTE));
    }

    @Test
    void a_quote_for_somebody_who_withdrew_meanwhile_is_not_accepted() {
        var other = new QuoteId("01937a00-0000-7000-8000-0000000000c2");
        var again =
                new CancellationQuoted(
                        ANNAS_BOOKING,
                        other,
                        childQuoted().places(),
                        euros("80.00"),
                        euros("20.00"),
                        childQuoted().expiresAt());
        booking.given(and(paid(80), childQuoted(), again, childWithdrawn()))
                .when(cancel(other))
                .expectExceptionDetails(new QuoteExpired(ANNAS_BOOKING, other));
    }

    @Test
    void nobody_accepts_a_quote_that_was_never_given() {
        booking.given(paid(80))
                .when(cancel(QUOTE))
                .expectExceptionDetails(new NotFound("quote", QUOTE.value()));
    }

    @Test
    void children_are_not_left_alone() {
        booking.given(paid(80))
                .when(quote(List.of(MOTHER)))
                .expectExceptionDetails(new ChildrenLeftAlone(ANNAS_BOOKING, ITEM));
    }

    @Test
    void a_stranger_is_not_in_the_booking() {
        booking.given(paid(80))
                .when(quote(List.of(BEN_FLYING)))
                .expectExceptionDetails(new Invalid("passengers", "names somebody else"));
    }

    @Test
    void somebody_elses_booking_is_not_there() {
        booking.given(paid(80))
                .when(new QuoteCancellation(ANNAS_BOOKING, QUOTE, List.of(), List.of(), BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    @Test
    void nothing_comes_back_of_a_booking_that_nobody_paid() {
        booking.given(placed())
                .when(quote(List.of()))
                .expectEvents(
                        new CancellationQuoted(
                                ANNAS_BOOKING,
                                QUOTE,
                                List.of(
                                        new GivenUpPlace(
                                                ITEM,
                                                PASSENGER.passenger(),
                                                "nothing-paid",
                                                PRICE,
                                                euros("0.00"))),
                                euros("0.00"),
                                euros("0.00"),
                                BOOKED_AT.plus(Duration.ofMinutes(15))));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
