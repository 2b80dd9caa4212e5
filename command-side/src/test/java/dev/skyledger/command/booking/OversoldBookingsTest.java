package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.Decisions.*;
import static dev.skyledger.command.booking.Oversold.about;
import static dev.skyledger.command.booking.Oversold.asked;
import static dev.skyledger.command.booking.Oversold.oversold;
import static dev.skyledger.command.booking.PaidFamily.*;
import static dev.skyledger.contracts.booking.BookingChangeExamples.exchangeRequested;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.CabinOversold;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightNumber;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A booking that is asked for seats of an oversold cabin. */
class OversoldBookingsTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    private static AlternativeRoom cabin(Cabin cabin, String fare, int seats) {
        var flight =
                new AlternativeFlight(
                        FLIGHT, new FlightNumber("TP1"), AS_BOOKED, cabin, new FareCode(fare));
        return new AlternativeRoom(flight, seats);
    }

    @Test
    void it_may_have_another_cabin_another_flight_or_its_money() {
        var other = new AlternativeRoom(ALTERNATIVE, 2);
        var rooms =
                Stream.of(
                        cabin(Cabin.FIRST, "FULL", 1),
                        cabin(Cabin.BUSINESS, "LIGHT", 1),
                        cabin(Cabin.BUSINESS, "FLEX", 4),
                        cabin(Cabin.PREMIUM, "LIGHT", 2),
                        cabin(Cabin.PREMIUM, "FLEX", 9),
                        cabin(HELD.cabin(), "FLEX", 9),
                        other);
        booking.given(paid(0))
                .when(asked(rooms.toArray(AlternativeRoom[]::new)))
                .expectResultMessagePayload(ReportOutcome.TOLD)
                .expectEvents(
                        offering(
                                cabin(Cabin.BUSINESS, "FLEX", 4),
                                cabin(Cabin.PREMIUM, "LIGHT", 2),
                                other));
    }

    private static ScheduleChangeReported offering(AlternativeRoom... rooms) {
        var it = oversold();
        return new ScheduleChangeReported(
                it.booking(),
                it.item(),
                it.flight(),
                it.number(),
                it.revision(),
                it.kind(),
                it.significant(),
                it.rule(),
                it.before(),
                it.after(),
                it.deadline(),
                it.standard(),
                Stream.of(rooms).map(AlternativeRoom::flight).toList(),
                it.reason());
    }

    @Test
    void another_cabin_is_chosen_by_its_name() {
        assertThat(cabin(Cabin.FIRST, "FULL", 1).flight().offerInPlaceOf(FLIGHT))
                .isEqualTo(FLIGHT + "-FIRST");
        assertThat(ALTERNATIVE.offerInPlaceOf(FLIGHT)).isEqualTo(ALTERNATIVE.flight().value());
    }

    @Test
    void only_who_sits_in_that_cabin_is_meant_and_once() {
        booking.given(paid(0))
                .when(about(7, AS_BOOKED, Cabin.FIRST, false))
                .expectResultMessagePayload(ReportOutcome.TOLD)
                .expectNoEvents();
        bookingAt(BOOKED_AT).given(paid(0)).when(asked()).expectEvents(oversold());
        bookingAt(BOOKED_AT)
                .given(and(paid(0), oversold()))
                .when(about(9, AS_BOOKED, HELD.cabin(), false))
                .expectNoEvents();
    }

    @Test
    void a_change_of_times_that_was_told_later_does_not_hide_it() {
        booking.given(and(paid(0), retimed(1, 9, 1)))
                .when(about(7, later(1), HELD.cabin(), false))
                .expectEvents(oversold(2, 7, later(1)));
    }

    @Test
    void the_seat_cannot_be_kept_but_all_of_its_price_comes_back() {
        booking.given(and(paid(0), oversold()))
                .when(ACCEPT)
                .expectExceptionDetails(new CabinOversold(ANNAS_BOOKING, ITEM));
        bookingAt(BOOKED_AT)
                .given(and(paid(0), oversold()))
                .when(REFUND)
                .expectEvents(
                        refused(1, DecidedBy.TRAVELLER, "oversold"),
                        back("oversold", CancelledBy.TRAVELLER));
    }

    @Test
    void other_times_do_not_bring_the_seat_back() {
        booking.given(and(paid(0), oversold()))
                .when(report(9, AS_BOOKED, later(1)))
                .expectEvents(oversold(2, 9, later(1)));
        bookingAt(BOOKED_AT)
                .given(and(paid(0), oversold(1, 7, later(1))))
                .when(report(9, later(1), AS_BOOKED))
                .expectEvents(oversold(2, 9, AS_BOOKED));
    }

    @Test
    void where_there_are_seats_again_it_flies_as_it_was_agreed() {
        booking.given(and(paid(0), oversold()))
                .when(about(9, AS_BOOKED, HELD.cabin(), true))
                .expectEvents(
                        retimed(2, 9, 0),
                        new ScheduleChangeAccepted(
                                ANNAS_BOOKING,
                                ITEM,
                                2,
                                DecidedBy.SELLER,
                                "international-below-6h"));
        bookingAt(BOOKED_AT)
                .given(paid(0))
                .when(about(9, AS_BOOKED, HELD.cabin(), true))
                .expectNoEvents();
    }

    @Test
    void and_what_else_was_changed_is_to_be_decided() {
        booking.given(and(paid(0), oversold(1, 7, later(8))))
                .when(about(9, later(8), HELD.cabin(), true))
                .expectEvents(retimed(2, 9, 8));
    }

    @Test
    void what_nobody_has_paid_ends() {
        booking.given(placed()).when(asked()).expectEvents(cancelled("oversold", 0));
    }

    @Test
    void who_is_on_the_way_to_another_flight_hears_it_afterwards() {
        booking.given(and(paid(0), exchangeRequested()))
                .when(asked())
                .expectResultMessagePayload(ReportOutcome.LATER)
                .expectNoEvents();
    }
}
