package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldTimeTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private static final Duration TWO_HOURS = Duration.ofHours(2);

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT.plusSeconds(60));

    @Test
    void a_held_booking_may_have_a_quarter_of_an_hour_more() {
        given(placed())
                .when(propose(null, ANNA))
                .expectResultMessagePayload(new Prolongation(List.of(HELD), PAY_BY.plus(QUARTER)))
                .expectNoEvents();
    }

    @Test
    void or_until_a_moment_within_two_hours_of_when_it_was_held() {
        var latest = BOOKED_AT.plus(TWO_HOURS);
        given(placed())
                .when(propose(latest, ANNA))
                .expectResultMessagePayload(new Prolongation(List.of(HELD), latest));
    }

    @Test
    void but_no_longer_and_never_shorter() {
        var latest = BOOKED_AT.plus(TWO_HOURS);
        var refusal = new HoldNotExtendable(ANNAS_BOOKING, PAY_BY, latest);
        given(placed()).when(propose(latest.plusSeconds(1), ANNA)).expectExceptionDetails(refusal);
        bookingAt(BOOKED_AT)
                .givenCurrentTime(BOOKED_AT)
                .andGiven(placed())
                .when(propose(PAY_BY, ANNA))
                .expectExceptionDetails(refusal);
    }

    @Test
    void where_its_flight_leaves_too_soon_there_is_no_more_time_to_be_had() {
        given(placed())
                .when(new ProlongHold(ANNAS_BOOKING, "one", List.of(HELD), PAY_BY, ANNA))
                .expectExceptionDetails(new HoldNotExtendable(ANNAS_BOOKING, PAY_BY, PAY_BY))
                .expectNoEvents();
    }

    @Test
    void once_its_seats_are_held_for_longer_so_is_the_booking() {
        given(placed())
                .when(prolong("one"))
                .expectResultMessagePayload(true)
                .expectEvents(prolonged("one"));
    }

    @Test
    void the_same_request_again_changes_nothing() {
        given(placed(), prolonged("one")).when(prolong("one")).expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(placed(), prolonged("one"))
                .when(propose(null, ANNA))
                .expectResultMessagePayload(
                        new Prolongation(List.of(HELD_LONGER), PAY_BY.plus(QUARTER)));
    }

    @Test
    void where_other_seats_are_held_by_then_those_come_first() {
        given(placed(), exchanged())
                .when(prolong("one"))
                .expectResultMessagePayload(false)
                .expectNoEvents();
    }

    @Test
    void another_request_is_told_that_it_was_extended() {
        given(placed(), prolonged("another"))
                .when(propose(null, ANNA))
                .expectExceptionDetails(
                        new HoldAlreadyExtended(ANNAS_BOOKING, PAY_BY.plus(QUARTER)));
        bookingAt(BOOKED_AT)
                .given(placed(), prolonged("another"))
                .when(prolong("one"))
                .expectExceptionDetails(
                        new HoldAlreadyExtended(ANNAS_BOOKING, PAY_BY.plus(QUARTER)));
    }

    @Test
    void it_is_paid_until_its_new_moment() {
        bookingAt(PAY_BY.plusSeconds(1))
                .given(placed(), prolonged("one"))
                .when(new BeginPayment(ANNAS_BOOKING, "request", CARD, ANNA))
                .expectResultMessagePayload(new PaymentTry.Running(1));
    }

    @Test
    void what_is_over_is_not_extended() {
        bookingAt(PAY_BY)
                .given(placed())
                .when(propose(null, ANNA))
                .expectExceptionDetails(new HoldExpired(ANNAS_BOOKING, PAY_BY));
        given(placed(), begun())
                .when(propose(null, ANNA))
                .expectExceptionDetails(new PaymentInProgress(ANNAS_BOOKING));
    }

    @Test
    void somebody_elses_booking_is_not_there() {
        given(placed())
                .when(propose(null, BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    private TestExecutor<Booking> given(Object... events) {
        return booking.givenCurrentTime(BOOKED_AT).andGiven(events);
    }

    private static ProposeProlongation propose(
            @Nullable Instant until, @Nullable TravellerId owner) {
        return new ProposeProlongation(ANNAS_BOOKING, "one", until, QUARTER, TWO_HOURS, owner);
    }

    private static ProlongHold prolong(String request) {
        return new ProlongHold(
                ANNAS_BOOKING, request, List.of(HELD_LONGER), PAY_BY.plus(QUARTER), ANNA);
    }
}
