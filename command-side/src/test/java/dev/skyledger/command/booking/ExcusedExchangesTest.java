package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingExamples.ANNA;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static dev.skyledger.contracts.booking.BookingExamples.begun;
import static dev.skyledger.contracts.booking.BookingExamples.confirmed;
import static dev.skyledger.contracts.booking.BookingExamples.placed;

import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ProposeExchange;
import dev.skyledger.contracts.booking.ScheduleChangeEvent;
import dev.skyledger.contracts.booking.ScheduleChangeExamples;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the seller changed is exchanged for no fee, as long as nobody decided about it. */
class ExcusedExchangesTest {

    @Test
    void a_flight_that_the_seller_changed_much_says_by_which_rule_until_that_is_decided() {
        proposedAfter(ScheduleChangeExamples.cancelled(1, 7))
                .expectResultMessageMatching(excusedBy("flight-cancelled"));
        proposedAfter(ScheduleChangeExamples.retimed(1, 7, 2))
                .expectResultMessageMatching(excusedBy(null));
        proposedAfter(
                        ScheduleChangeExamples.retimed(1, 7, 8),
                        ScheduleChangeExamples.accepted(1, DecidedBy.TRAVELLER))
                .expectResultMessageMatching(excusedBy(null));
    }

    private static ResultValidator<Booking> proposedAfter(ScheduleChangeEvent... changes) {
        return bookingAt(BOOKED_AT)
                .given(placed(), begun(), confirmed())
                .andGiven((Object[]) changes)
                .when(new ProposeExchange(ANNAS_BOOKING, List.of(ITEM), ANNA));
    }

    private static Matcher<CommandResultMessage<?>> excusedBy(@Nullable String rule) {
        return Matchers.matches(it ->
                Objects.equals(
                        ((ExchangeProposal) it.getPayload()).from().getFirst().excused(), rule));
    }
}
