package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.REVIVED;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.QUOTE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.AS_BOOKED;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.DEPARTURE;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.later;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.report;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.retimed;

import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.BookingRevived;
import dev.skyledger.contracts.booking.CancellationQuote;
import dev.skyledger.contracts.booking.HeldExamples;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.PaymentBegun;
import dev.skyledger.contracts.booking.QuoteCancellation;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ScheduleChangeReported;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** A booking that lives again does so with its flight as it is by then. */
class ChangesBeforeARevivalTest {

    private static final HeldItem BOOKED =
            HeldExamples.soldUnder(
                    new SaleTerms(Conditions.withUsualShares(null, 80, 1), DEPARTURE));

    private static final HeldItem AS_BEFORE = BOOKED.under(REVIVED.hold());

    private static final ScheduleChangeReported EIGHT_HOURS_LATER = retimed(1, 7, 8);

    @Test
    void what_was_changed_before_excuses_nobody_any_more() {
        givenUpAt(
                DEPARTURE.minusSeconds(1),
                revived(AS_BEFORE, EIGHT_HOURS_LATER),
                "refund-80-percent");
        givenUpAt(after(9), revived(AS_BEFORE, EIGHT_HOURS_LATER), "departed");
        givenUpAt(after(9), revived(leaving(8), EIGHT_HOURS_LATER), "departed");
    }

    @Test
    void it_leaves_when_its_seats_were_held_for_anew() {
        givenUpAt(after(7), revived(leaving(8)), "refund-80-percent");
        givenUpAt(after(7), revived(leaving(6), EIGHT_HOURS_LATER), "departed");
    }

    @Test
    void the_oldest_leave_when_that_was_told_last() {
        givenUpAt(after(7), revived(AS_BEFORE, EIGHT_HOURS_LATER), "refund-80-percent");
    }

    @Test
    void it_is_not_told_of_what_it_was_revived_with() {
        bookingAt(BOOKED_AT)
                .given(revived(leaving(8)))
                .when(report(7, AS_BOOKED, later(8)))
                .expectResultMessagePayload(ReportOutcome.TOLD)
                .expectNoEvents();
    }

    private static void givenUpAt(Instant now, List<?> events, String rule) {
        bookingAt(now)
                .given(events)
                .when(new QuoteCancellation(ANNAS_BOOKING, QUOTE, List.of(), List.of(), ANNA))
                .expectResultMessageMatching(comesBackBy(rule));
    }

    private static Matcher<CommandResultMessage<?>> comesBackBy(String rule) {
        return Matchers.matches(
                it -> ((CancellationQuote) it.getPayload()).lines().getFirst().rule().equals(rule));
    }

    private static Instant after(int hours) {
        return DEPARTURE.plus(Duration.ofHours(hours));
    }

    private static HeldItem leaving(int hours) {
        return AS_BEFORE.departing(after(hours));
    }

    /** And paid. */
    private static List<?> revived(HeldItem as, ScheduleChangeReported... told) {
        var items = List.of(as);
        var before = new ArrayList<Object>();
        before.add(placed(BOOKED, List.of(PASSENGER), CONTACT, false));
        before.addAll(List.of(told));
        return Stream.concat(
                        before.stream(),
                        Stream.of(
                                expired(0),
                                new BookingRevived(ANNAS_BOOKING, "revive", items, PAY_BY),
                                new PaymentBegun(
                                        ANNAS_BOOKING, 1, "first", PRICE, CARD, items, PAY_BY),
                                new BookingConfirmed(ANNAS_BOOKING, 1, PRICE, REFERENCE, items)))
                .toList();
    }
}
