package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.PaidFamily.and;
import static dev.skyledger.command.booking.PaidFamily.paid;
import static dev.skyledger.contracts.booking.BookingChangeExamples.HELD_LATER;
import static dev.skyledger.contracts.booking.BookingChangeExamples.exchangeRequested;
import static dev.skyledger.contracts.booking.BookingChangeExamples.exchanged;
import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.BookingExamples.REFERENCE;
import static dev.skyledger.contracts.booking.BookingExamples.begun;
import static dev.skyledger.contracts.booking.BookingExamples.confirmed;
import static dev.skyledger.contracts.booking.BookingExamples.placed;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.ALTERNATIVE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEADLINE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.RULES;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.later;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.report;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;

import dev.skyledger.contracts.booking.AlternativeFlight;
import dev.skyledger.contracts.booking.AlternativeRoom;
import dev.skyledger.contracts.booking.CompleteExchange;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.FindScheduleChange;
import dev.skyledger.contracts.booking.FoundScheduleChange;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeRefused;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Other flights that are offered and taken in place of one that the seller changed. */
class AlternativesToChangedFlightsTest {

    private static final FindScheduleChange FIND =
            new FindScheduleChange(ANNAS_BOOKING, ITEM, ANNA);
    private static final ScheduleChangeRefused REPLACED =
            new ScheduleChangeRefused(
                    ANNAS_BOOKING,
                    ITEM,
                    1,
                    ScheduleDecision.ALTERNATIVE,
                    DecidedBy.TRAVELLER,
                    "flight-cancelled");

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void what_is_offered_has_room_for_the_party_in_its_cabin() {
        var business =
                new AlternativeFlight(
                        ALTERNATIVE.flight(),
                        ALTERNATIVE.number(),
                        ALTERNATIVE.schedule(),
                        Cabin.BUSINESS,
                        ALTERNATIVE.fare());
        var told =
                new ReportScheduleChange(
                        ANNAS_BOOKING,
                        FLIGHT,
                        7,
                        AS_BOOKED,
                        null,
                        false,
                        RULES,
                        List.of(
                                new AlternativeRoom(ALTERNATIVE, 1),
                                new AlternativeRoom(business, 9),
                                new AlternativeRoom(ALTERNATIVE, 2)),
                        "storm",
                        null,
                        List.of());
        booking.given(paid(0)).when(told).expectEvents(cancelled(1, 7));
    }

    @Test
    void who_has_not_paid_is_offered_nothing_in_its_place() {
        var told =
                new ReportScheduleChange(
                        ANNAS_BOOKING,
                        FLIGHT,
                        7,
                        AS_BOOKED,
                        later(8),
                        false,
                        RULES,
                        List.of(new AlternativeRoom(ALTERNATIVE, 2)),
                        "storm",
                        null,
                        List.of());
        booking.given(placed()).when(told).expectEvents(retimed(1, 7, 8));
    }

    @Test
    void what_is_open_is_found_and_what_is_over_is_settled() {
        booking.given(and(paid(0), cancelled(1, 7)))
                .when(FIND)
                .expectResultMessagePayload(new FoundScheduleChange(cancelled(1, 7), null))
                .expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(paid(0))
                .when(FIND)
                .expectResultMessagePayload(new FoundScheduleChange(null, null));
        bookingAt(DEADLINE)
                .given(and(paid(0), cancelled(1, 7)))
                .when(FIND)
                .expectResultMessagePayload(new FoundScheduleChange(null, ScheduleDecision.REFUND));
    }

    @Test
    void the_old_flight_is_refused_when_another_has_taken_its_place() {
        booking.given(placed(), begun(), confirmed(), cancelled(1, 7), exchangeRequested())
                .when(new CompleteExchange(ANNAS_BOOKING, 1, REFERENCE, List.of(HELD_LATER)))
                .expectEvents(REPLACED, exchanged());
        bookingAt(BOOKED_AT)
                .given(
                        placed(),
                        begun(),
                        confirmed(),
                        cancelled(1, 7),
                        exchangeRequested(),
                        REPLACED,
                        exchanged())
                .when(FIND)
                .expectResultMessagePayload(
                        new FoundScheduleChange(null, ScheduleDecision.ALTERNATIVE));
    }

    @Test
    void a_booking_that_is_being_exchanged_hears_it_afterwards() {
        booking.given(placed(), begun(), confirmed(), exchangeRequested())
                .when(report(7, AS_BOOKED, null))
                .expectResultMessagePayload(ReportOutcome.LATER)
                .expectNoEvents();
    }
}
