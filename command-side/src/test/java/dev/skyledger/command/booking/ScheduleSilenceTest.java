package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.Decisions.ACCEPT;
import static dev.skyledger.command.booking.Decisions.LATE;
import static dev.skyledger.command.booking.Decisions.REFUND;
import static dev.skyledger.command.booking.Decisions.SETTLE;
import static dev.skyledger.command.booking.Decisions.back;
import static dev.skyledger.command.booking.PaidFamily.and;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.contracts.booking.BookingChangeExamples.exchangeRequested;
import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.BookingExamples.begun;
import static dev.skyledger.contracts.booking.BookingExamples.cancelled;
import static dev.skyledger.contracts.booking.BookingExamples.confirmed;
import static dev.skyledger.contracts.booking.BookingExamples.placed;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEADLINE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.refused;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;

import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.FindScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeAccepted;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.refusal.ExchangeInProgress;
import dev.skyledger.contracts.refusal.PaymentInProgress;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** What happens where nobody decides in time, and what can only be decided later. */
class ScheduleSilenceTest {

    private static final FindScheduleChange FIND =
            new FindScheduleChange(ANNAS_BOOKING, ITEM, ANNA);

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

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
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void nothing_is_left_where_nothing_was_changed_or_it_is_decided() {
        booking.given(paid(0)).when(SETTLE).expectResultMessagePayload(true);
        bookingAt(BOOKED_AT)
                .given(and(paid(0), retimed(1, 7, 8), accepted(1, DecidedBy.TRAVELLER)))
                .when(SETTLE)
                .expectResultMessagePayload(true);
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

    @Test
    void nor_does_anybody_hear_then_that_silence_gave_it_back() {
        Stream.of(REFUND, ACCEPT, FIND)
                .forEach(late -> {
                    late(placed(), begun(1, "first"), retimed(1, 7, 8))
                            .when(late)
                            .expectExceptionDetails(new PaymentInProgress(ANNAS_BOOKING));
                    late(placed(), begun(), confirmed(), retimed(1, 7, 8), exchangeRequested())
                            .when(late)
                            .expectExceptionDetails(new ExchangeInProgress(ANNAS_BOOKING));
                });
    }

    @Test
    void what_does_not_matter_is_accepted_whatever_is_on_its_way() {
        late(placed(), begun(), confirmed(), retimed(1, 7, 2), exchangeRequested())
                .when(REFUND)
                .expectResultMessagePayload(ScheduleDecision.ACCEPT);
    }

    private static TestExecutor<Booking> late(Object... events) {
        return bookingAt(DEADLINE).given(events);
    }
}
