package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.ExchangeRequested;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.booking.RequestExchange;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** What is set aside for a booking that is there already. */
class AttemptsTest {

    @Test
    void what_was_set_aside_later_is_claimed_or_forgone() {
        var forgo = ForgoBooking.of(ANNAS_BOOKING, 3);
        bookingAt(BOOKED_AT)
                .given(placed(), expired(0))
                .when(forgo)
                .expectResultMessagePayload(Placing.FORGONE)
                .expectEvents(attemptForgone(3));
        bookingAt(BOOKED_AT)
                .given(placed(), expired(0), revived())
                .when(forgo)
                .expectResultMessagePayload(Placing.KNOWN)
                .expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(placed(), expired(0), attemptForgone(3))
                .when(forgo)
                .expectResultMessagePayload(Placing.FORGONE)
                .expectNoEvents();
    }

    @Test
    void what_an_exchange_claimed_stays_its_own_under_its_second_try_too() {
        var item = ItemId.of(ANNAS_BOOKING, 2);
        var asked = exchangeFor(HELD_LATER.under(HoldId.of(item, 2002)));
        var forgo = ForgoBooking.of(ANNAS_BOOKING, 2001);
        paid(requested(asked))
                .when(forgo)
                .expectResultMessagePayload(Placing.KNOWN)
                .expectNoEvents();
        paid().when(forgo)
                .expectResultMessagePayload(Placing.FORGONE)
                .expectEvents(attemptForgone(2001));
    }

    @Test
    void an_exchange_that_comes_too_late_is_not_begun() {
        var item = ItemId.of(ANNAS_BOOKING, 2);
        var asked = exchangeFor(HELD_LATER.under(HoldId.of(item, 2001)));
        paid(attemptForgone(2001))
                .when(asked)
                .expectResultMessagePayload(new ExchangeTry.Unknown())
                .expectNoEvents();
        paid(attemptForgone(2003))
                .when(asked)
                .expectResultMessagePayload(new ExchangeTry.Running(1))
                .expectEvents(requested(asked));
        bookingAt(HELD_UNTIL)
                .given(placed(), begun(), confirmed())
                .when(asked)
                .expectResultMessagePayload(new ExchangeTry.Unknown())
                .expectNoEvents();
    }

    private static TestExecutor<Booking> paid(Object... more) {
        return bookingAt(BOOKED_AT).given(placed(), begun(), confirmed()).andGiven(more);
    }

    private static RequestExchange exchangeFor(HeldItem to) {
        return new RequestExchange(
                ANNAS_BOOKING,
                "exchange",
                true,
                List.of(HELD),
                List.of(to),
                List.of(LATER_INSTEAD),
                FEE,
                DUE,
                CARD,
                HELD_UNTIL,
                ANNA);
    }

    private static ExchangeRequested requested(RequestExchange by) {
        return new ExchangeRequested(
                by.booking(),
                1,
                by.request(),
                by.from(),
                by.to(),
                by.fee(),
                by.due(),
                by.card(),
                by.until(),
                by.flights());
    }
}
