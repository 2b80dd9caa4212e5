package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.BABY;
import static dev.skyledger.command.booking.PaidFamily.CHILD;
import static dev.skyledger.command.booking.PaidFamily.MOTHER;
import static dev.skyledger.command.booking.PaidFamily.and;
import static dev.skyledger.command.booking.PaidFamily.cancel;
import static dev.skyledger.command.booking.PaidFamily.childQuoted;
import static dev.skyledger.command.booking.PaidFamily.ended;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.command.booking.PaidFamily.place;
import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BEN;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.BookingExamples.begun;
import static dev.skyledger.contracts.booking.BookingExamples.cancelled;
import static dev.skyledger.contracts.booking.BookingExamples.placed;
import static dev.skyledger.contracts.booking.CancellationExamples.QUOTE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEADLINE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.refused;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.DecideScheduleChange;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.booking.SettleScheduleChanges;
import dev.skyledger.contracts.refusal.FlightNotFlying;
import dev.skyledger.contracts.refusal.NoScheduleChange;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import dev.skyledger.contracts.refusal.QuoteExpired;
import java.time.Duration;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ScheduleChangesTest {

    private static final DecideScheduleChange ACCEPT = decide(ScheduleDecision.ACCEPT);
    private static final DecideScheduleChange REFUND = decide(ScheduleDecision.REFUND);
    private static final SettleScheduleChanges SETTLE = new SettleScheduleChanges(ANNAS_BOOKING);
    private static final String LATE = "international-at-least-6h";

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
    void silence_refunds_what_matters() {
        bookingAt(DEADLINE)
                .given(and(paid(0), retimed(1, 7, 8)))
                .when(SETTLE)
                .expectResultMessagePayload(true)
                .expectEvents(refused(1, DecidedBy.SILENCE, LATE), back(LATE, CancelledBy.SELLER));
    }

    @Test
    void silence_accepts_what_does_not_matter() {
        bookingAt(DEADLINE)
                .given(and(paid(0), retimed(1, 7, 2)))
                .when(SETTLE)
                .expectEvents(
                        new ScheduleChangeAccepted(
                                ANNAS_BOOKING,
                                ITEM,
                                1,
                                DecidedBy.SILENCE,
                                "international-below-6h"));
    }

    @Test
    void nothing_is_decided_by_silence_before_its_time() {
        bookingAt(DEADLINE.minusMillis(1))
                .given(and(paid(0), retimed(1, 7, 8)))
                .when(SETTLE)
                .expectNoEvents();
    }

    @Test
    void who_decides_too_late_is_decided_for_even_if_no_timer_ran() {
        bookingAt(DEADLINE)
                .given(and(paid(0), retimed(1, 7, 8)))
                .when(ACCEPT)
                .expectResultMessagePayload(ScheduleDecision.REFUND)
                .expectEvents(refused(1, DecidedBy.SILENCE, LATE), back(LATE, CancelledBy.SELLER));
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

    @Test
    void what_is_not_paid_yet_is_let_go() {
        booking.given(placed(), retimed(1, 7, 8))
                .when(REFUND)
                .expectEvents(refused(1, DecidedBy.TRAVELLER, LATE), cancelled(LATE, 0));
    }

    @Test
    void while_a_payment_is_on_its_way_nothing_is_given_back() {
        booking.given(placed(), begun(1, "first"), retimed(1, 7, 8))
                .when(REFUND)
                .expectExceptionDetails(new PaymentInProgress(ANNAS_BOOKING));
        bookingAt(DEADLINE)
                .given(placed(), begun(1, "first"), retimed(1, 7, 8))
                .when(SETTLE)
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    private static DecideScheduleChange decide(ScheduleDecision decision) {
        return new DecideScheduleChange(ANNAS_BOOKING, ITEM, decision, DecidedBy.TRAVELLER, ANNA);
    }

    private static GivenUpPlace[] all(String rule) {
        return new GivenUpPlace[] {
            place(MOTHER, rule, "100.00", "100.00"),
            place(CHILD, rule, "100.00", "100.00"),
            place(BABY, rule, "10.00", "10.00")
        };
    }

    /** All of it, because the seller changed the flight. */
    private static BookingCancelled back(String rule, CancelledBy by) {
        return back(rule, by, rule.equals(LATE) ? 8 : 0);
    }

    private static BookingCancelled back(String rule, CancelledBy by, int hours) {
        var places = List.of(all(rule));
        return new BookingCancelled(
                ANNAS_BOOKING,
                rule,
                1,
                atLeaving(hours, all(rule)).items(),
                new Cancellation(1, by, null, places, Sums.refund(places), Sums.fee(places)));
    }

    private static BookingCancelled atLeaving(int hours, GivenUpPlace... places) {
        var ended = ended(1, null, places);
        return new BookingCancelled(
                ended.booking(),
                ended.reason(),
                ended.attempts(),
                ended.items().stream()
                        .map(item -> item.departing(DEPARTURE.plus(Duration.ofHours(hours))))
                        .toList(),
                ended.cancellation());
    }
}
