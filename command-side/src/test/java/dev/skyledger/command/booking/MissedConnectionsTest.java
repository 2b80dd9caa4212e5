package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.HELD_LATER;
import static dev.skyledger.contracts.booking.BookingChangeExamples.LATER_FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.*;

import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.ConnectingFlight;
import dev.skyledger.contracts.booking.FindJourney;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Journey;
import dev.skyledger.contracts.booking.OversoldCabin;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** A flight of eight hours, and another two hours after it; to change takes an hour and a half. */
class MissedConnectionsTest {

    private static final Duration TO_CHANGE = Duration.ofMinutes(90);

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private static final Duration DAY = Duration.ofDays(1);

    private static final Instant ARRIVAL = AS_BOOKED.times().arrival();

    private static final ConnectingFlight ONWARDS = onwards(TO_CHANGE);

    @Test
    void an_hour_matters_to_whoever_misses_the_next_flight() {
        journey().when(report(7, AS_BOOKED, later(1), ONWARDS)).expectEvents(missed(1, 7, 1));
    }

    @Test
    void it_does_not_where_there_is_time_enough() {
        journey()
                .when(report(7, AS_BOOKED, later(1), onwards(Duration.ofMinutes(60))))
                .expectEvents(retimed(1, 7, 1));
    }

    @Test
    void nor_where_there_never_was() {
        journey()
                .when(report(7, AS_BOOKED, later(1), onwards(Duration.ofMinutes(121))))
                .expectEvents(retimed(1, 7, 1));
    }

    @Test
    void nor_where_nobody_flies_on_the_next_any_more() {
        var other =
                new ConnectingFlight(ALTERNATIVE.flight(), ONWARDS.times(), true, TO_CHANGE, DAY);
        paid(List.of(HELD))
                .when(report(7, AS_BOOKED, later(1), other))
                .expectEvents(retimed(1, 7, 1));
    }

    @Test
    void nor_where_both_are_journeys_of_their_own() {
        var soon = new ConnectingFlight(LATER_FLIGHT, ONWARDS.times(), true, TO_CHANGE, TO_CHANGE);
        journey().when(report(7, AS_BOOKED, later(1), soon)).expectEvents(retimed(1, 7, 1));
    }

    @Test
    void a_flight_that_leaves_earlier_is_missed_by_those_who_come_from_another() {
        var before = new Times(DEPARTURE.minus(Duration.ofHours(5)), DEPARTURE.minus(TWO_HOURS));
        var from = new ConnectingFlight(LATER_FLIGHT, before, false, TO_CHANGE, DAY);
        journey().when(report(7, AS_BOOKED, later(-1), from)).expectEvents(missed(1, 7, -1));
        journey().when(report(7, AS_BOOKED, later(1), from)).expectEvents(retimed(1, 7, 1));
    }

    @Test
    void it_goes_on_mattering_until_the_next_flight_is_made_again() {
        journey(missed(1, 7, 1))
                .when(report(9, later(1), later(2), ONWARDS))
                .expectEvents(missed(2, 9, 2));
        journey(missed(1, 7, 1))
                .when(report(9, later(1), later(-1), ONWARDS))
                .expectEvents(retimed(2, 9, -1));
    }

    @Test
    void it_matters_also_to_whoever_was_asked_for_a_seat_and_keeps_it() {
        journey(missed(1, 7, 1), Oversold.oversold(2, 8, later(1)))
                .when(
                        new ReportScheduleChange(
                                ANNAS_BOOKING,
                                FLIGHT,
                                9,
                                later(1),
                                later(1),
                                false,
                                RULES,
                                List.of(),
                                "storm",
                                new OversoldCabin(HELD.cabin(), true),
                                List.of(ONWARDS)))
                .expectEvents(missed(3, 9, 1));
    }

    @Test
    void what_matters_anyway_is_said_to_matter_by_its_own_rule() {
        journey().when(report(7, AS_BOOKED, later(6), ONWARDS)).expectEvents(retimed(1, 7, 6));
    }

    @Test
    void a_booking_knows_on_which_flights_somebody_flies() {
        journey()
                .when(new FindJourney(ANNAS_BOOKING))
                .expectResultMessagePayload(new Journey(List.of(FLIGHT, LATER_FLIGHT)))
                .expectNoEvents();
    }

    private static ConnectingFlight onwards(Duration least) {
        var leaves = ARRIVAL.plus(TWO_HOURS);
        var times = new Times(leaves, leaves.plus(Duration.ofHours(3)));
        return new ConnectingFlight(LATER_FLIGHT, times, true, least, DAY);
    }

    private static ReportScheduleChange report(
            long revision, Schedule before, Schedule after, ConnectingFlight connecting) {
        return new ReportScheduleChange(
                ANNAS_BOOKING,
                FLIGHT,
                revision,
                before,
                after,
                false,
                RULES,
                List.of(),
                "storm",
                null,
                List.of(connecting));
    }

    private static TestExecutor<Booking> journey(Object... more) {
        return paid(List.of(HELD, HELD_LATER), more);
    }

    private static TestExecutor<Booking> paid(List<HeldItem> items, Object... more) {
        var total = items.stream().map(HeldItem::price).reduce(Money::plus).orElseThrow();
        return bookingAt(BOOKED_AT)
                .given(
                        new BookingPlaced(
                                ANNAS_BOOKING,
                                LOCATOR,
                                ANNA,
                                items,
                                List.of(PASSENGER),
                                CONTACT,
                                total,
                                PAY_BY,
                                true,
                                List.of(),
                                null,
                                null,
                                List.of()),
                        new PaymentBegun(ANNAS_BOOKING, 1, "first", total, CARD, items, PAY_BY),
                        new BookingConfirmed(ANNAS_BOOKING, 1, total, REFERENCE, items))
                .andGiven(more);
    }
}
