package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.Decisions.ACCEPT;
import static dev.skyledger.command.booking.Decisions.LATE;
import static dev.skyledger.command.booking.Decisions.REFUND;
import static dev.skyledger.command.booking.Decisions.all;
import static dev.skyledger.command.booking.Decisions.atLeaving;
import static dev.skyledger.command.booking.Decisions.back;
import static dev.skyledger.command.booking.PaidFamily.BABY;
import static dev.skyledger.command.booking.PaidFamily.CHILD;
import static dev.skyledger.command.booking.PaidFamily.MOTHER;
import static dev.skyledger.command.booking.PaidFamily.and;
import static dev.skyledger.command.booking.PaidFamily.cancel;
import static dev.skyledger.command.booking.PaidFamily.childQuoted;
import static dev.skyledger.command.booking.PaidFamily.ended;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.command.booking.PaidFamily.place;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BEN;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.BookingExamples.cancelled;
import static dev.skyledger.contracts.booking.CancellationExamples.QUOTE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.refused;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;
import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;

import dev.skyledger.contracts.booking.CancellationQuoted;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.DecideScheduleChange;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.refusal.FlightNotFlying;
import dev.skyledger.contracts.refusal.NoScheduleChange;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.QuoteExpired;
import dev.skyledger.contracts.refusal.ScheduleChangeMinor;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ScheduleChangesTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void whoever_accepts_flies_at_the_new_time() {
        booking.given(and(paid(0), retimed(1, 7, 8)))
                .when(ACCEPT)
                .expectResultMessagePayload(ScheduleDecision.ACCEPT)
                .expectEvents(accepted(1, DecidedBy.TRAVELLER));
    }

    @Test
    void whoever_does_not_gets_all_of_the_price_back_whatever_the_fare_says() {
        booking.given(and(paid(0), cancelled(1, 7)))
                .when(REFUND)
                .expectResultMessagePayload(ScheduleDecision.REFUND)
                .expectEvents(refused(1), back("flight-cancelled", CancelledBy.TRAVELLER));
    }

    @Test
    void nobody_keeps_a_place_on_a_flight_that_does_not_fly() {
        booking.given(and(paid(0), cancelled(1, 7)))
                .when(ACCEPT)
                .expectExceptionDetails(new FlightNotFlying(ANNAS_BOOKING, ITEM));
    }

    @Test
    void a_little_earlier_or_later_is_accepted_or_given_up_as_the_fare_says() {
        booking.given(and(paid(0), retimed(1, 7, 5)))
                .when(REFUND)
                .expectExceptionDetails(
                        new ScheduleChangeMinor(ANNAS_BOOKING, ITEM, "international-below-6h"));
        bookingAt(BOOKED_AT)
                .given(and(paid(0), retimed(1, 7, 5)))
                .when(ACCEPT)
                .expectResultMessagePayload(ScheduleDecision.ACCEPT);
    }

    @Test
    void the_same_decision_again_changes_nothing_and_another_hears_the_first() {
        booking.given(and(paid(0), retimed(1, 7, 8), accepted(1, DecidedBy.TRAVELLER)))
                .when(ACCEPT)
                .expectResultMessagePayload(ScheduleDecision.ACCEPT)
                .expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(and(paid(0), retimed(1, 7, 8), accepted(1, DecidedBy.TRAVELLER)))
                .when(REFUND)
                .expectResultMessagePayload(ScheduleDecision.ACCEPT)
                .expectNoEvents();
    }

    @Test
    void a_later_change_opens_the_matter_anew() {
        booking.given(
                        and(
                                paid(0),
                                retimed(1, 7, 8),
                                accepted(1, DecidedBy.TRAVELLER),
                                cancelled(2, 9)))
                .when(REFUND)
                .expectEvents(refused(2), back("flight-cancelled", CancelledBy.TRAVELLER, 8));
    }

    @Test
    void where_nothing_changed_there_is_nothing_to_decide() {
        booking.given(paid(0))
                .when(REFUND)
                .expectExceptionDetails(new NoScheduleChange(ANNAS_BOOKING, ITEM));
    }

    @Test
    void nobody_decides_for_somebody_else() {
        booking.given(and(paid(0), cancelled(1, 7)))
                .when(
                        new DecideScheduleChange(
                                ANNAS_BOOKING,
                                ITEM,
                                ScheduleDecision.REFUND,
                                DecidedBy.TRAVELLER,
                                BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    @Test
    void giving_up_what_the_seller_changed_costs_nothing_as_long_as_nobody_accepted_it() {
        booking.given(and(paid(0), retimed(1, 7, 8)))
                .when(cancel(null))
                .expectEvents(atLeaving(8, all(LATE)));
        bookingAt(BOOKED_AT)
                .given(and(paid(80), retimed(1, 7, 8), accepted(1, DecidedBy.TRAVELLER)))
                .when(cancel(null))
                .expectEvents(
                        atLeaving(
                                8,
                                place(MOTHER, "refund-80-percent", "100.00", "80.00"),
                                place(CHILD, "refund-80-percent", "100.00", "80.00"),
                                place(BABY, "refund-80-percent", "10.00", "8.00")));
    }

    @Test
    void a_quote_from_before_the_change_does_not_hold() {
        booking.given(and(paid(80), childQuoted(), cancelled(1, 7)))
                .when(cancel(QUOTE))
                .expectExceptionDetails(new QuoteExpired(ANNAS_BOOKING, QUOTE));
    }

    @Test
    void but_one_for_places_that_nobody_has_paid_does() {
        var held = paid(80).getFirst();
        var nothing = Money.of("0.00", "EUR");
        var quoted =
                new CancellationQuoted(
                        ANNAS_BOOKING,
                        QUOTE,
                        List.of(place(CHILD, "nothing-paid", "100.00", "0.00")),
                        nothing,
                        nothing,
                        BOOKED_AT.plus(Duration.ofMinutes(15)));
        booking.given(held, retimed(1, 7, 8), quoted)
                .when(cancel(QUOTE))
                .expectEventsMatching(
                        payloadsMatching(
                                exactSequenceOf(
                                        matches(PassengerWithdrawn.class::isInstance),
                                        andNoMore())));
    }

    @Test
    void a_flight_that_leaves_later_has_not_left_at_its_old_time() {
        bookingAt(DEPARTURE.plus(Duration.ofHours(1)))
                .given(and(paid(80), retimed(1, 7, 2)))
                .when(cancel(null))
                .expectEvents(
                        atLeaving(
                                2,
                                place(MOTHER, "refund-80-percent", "100.00", "80.00"),
                                place(CHILD, "refund-80-percent", "100.00", "80.00"),
                                place(BABY, "refund-80-percent", "10.00", "8.00")));
    }

    @Test
    void who_gave_the_booking_up_has_nothing_to_decide() {
        booking.given(and(paid(0), cancelled(1, 7), ended(1, null, all("flight-cancelled"))))
                .when(REFUND)
                .expectExceptionDetails(new NoScheduleChange(ANNAS_BOOKING, ITEM));
    }
}
