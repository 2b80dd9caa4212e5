package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.command.booking.BookingFixture.leaving;
import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.ItemId;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class ExchangesTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void a_confirmed_booking_says_who_flies_and_what_would_go() {
        confirmedAnd()
                .when(new ProposeExchange(ANNAS_BOOKING, List.of(ITEM), ANNA))
                .expectResultMessagePayload(
                        new ExchangeProposal(
                                List.of(leaving(HELD, new Party(1, 0, 0), PRICE)),
                                List.of(),
                                2,
                                true,
                                PRICE,
                                HELD_UNTIL,
                                List.of(PASSENGER)))
                .expectNoEvents();
    }

    @Test
    void nobody_elses_flights_are_exchanged() {
        confirmedAnd()
                .when(new ProposeExchange(ANNAS_BOOKING, List.of(ITEM), BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
        confirmedAnd()
                .when(
                        new ProposeExchange(
                                ANNAS_BOOKING, List.of(ItemId.of(ANNAS_BOOKING, 7)), ANNA))
                .expectExceptionDetails(
                        new Invalid("items", "names a flight it does not have now"));
    }

    @Test
    void what_is_over_is_not_exchanged() {
        booking.given(placed(), expired(0))
                .when(requestExchange("exchange"))
                .expectExceptionDetails(new BookingNotExchangeable(ANNAS_BOOKING, "EXPIRED"));
        bookingAt(PAY_BY)
                .given(placed())
                .when(requestExchange("exchange"))
                .expectExceptionDetails(new HoldExpired(ANNAS_BOOKING, PAY_BY));
    }

    @Test
    void nor_what_is_being_paid() {
        booking.given(placed(), begun())
                .when(requestExchange("exchange"))
                .expectExceptionDetails(new PaymentInProgress(ANNAS_BOOKING));
    }

    @Test
    void terms_for_a_paid_booking_do_not_fit_one_that_is_not() {
        booking.given(placed())
                .when(requestExchange("exchange"))
                .expectExceptionDetails(new ExchangeQuoteExpired(ANNAS_BOOKING));
    }

    @Test
    void an_exchange_is_asked_for_once() {
        confirmedAnd()
                .when(requestExchange("exchange"))
                .expectResultMessagePayload(new ExchangeTry.Running(1))
                .expectEvents(explainedRequest());
        confirmedAnd(exchangeRequested())
                .when(requestExchange("exchange"))
                .expectResultMessagePayload(new ExchangeTry.Running(1))
                .expectNoEvents();
    }

    @Test
    void and_not_beside_another() {
        confirmedAnd(exchangeRequested())
                .when(requestExchange("another"))
                .expectExceptionDetails(new ExchangeInProgress(ANNAS_BOOKING));
    }

    @Test
    void what_is_not_there_any_more_cannot_go() {
        confirmedAnd(exchangeRequested(), exchanged())
                .when(requestExchange("another"))
                .expectExceptionDetails(new ExchangeQuoteExpired(ANNAS_BOOKING));
    }

    @Test
    void with_its_new_seats_sold_the_booking_has_the_new_flight() {
        confirmedAnd(explainedRequest())
                .when(complete())
                .expectResultMessagePayload(ConfirmationOutcome.CONFIRMED)
                .expectEvents(explained());
    }

    @Test
    void saying_so_again_changes_nothing() {
        confirmedAnd(exchangeRequested(), exchanged())
                .when(complete())
                .expectResultMessagePayload(ConfirmationOutcome.CONFIRMED)
                .expectNoEvents();
    }

    @Test
    void one_that_fell_through_is_not_completed_later() {
        confirmedAnd(exchangeRequested(), exchangeFellThrough())
                .when(complete())
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectNoEvents();
    }

    @Test
    void a_decline_leaves_the_booking_as_it_was() {
        confirmedAnd(exchangeRequested())
                .when(new FailExchange(ANNAS_BOOKING, 1, "card-declined"))
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectEvents(exchangeFellThrough());
        confirmedAnd(exchangeRequested(), exchanged())
                .when(new FailExchange(ANNAS_BOOKING, 1, "card-declined"))
                .expectResultMessagePayload(ConfirmationOutcome.CONFIRMED)
                .expectNoEvents();
    }

    @Test
    void its_owner_may_give_it_up_while_it_is_on_its_way() {
        confirmedAnd(exchangeRequested())
                .when(new GiveUpExchange(ANNAS_BOOKING, ANNA))
                .expectEvents(exchangeFellThrough("given-up"));
        confirmedAnd(exchangeRequested())
                .when(new GiveUpExchange(ANNAS_BOOKING, BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
        confirmedAnd(exchangeRequested(), exchangeFellThrough("given-up"))
                .when(complete())
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectNoEvents();
        confirmedAnd(exchangeRequested(), exchanged())
                .when(new GiveUpExchange(ANNAS_BOOKING, ANNA))
                .expectNoEvents();
    }

    @Test
    void its_time_is_over_when_its_seats_are() {
        var late = bookingAt(HELD_UNTIL);
        late.given(placed(), begun(), confirmed(), exchangeRequested())
                .when(complete())
                .expectResultMessagePayload(ConfirmationOutcome.TOO_LATE)
                .expectEvents(exchangeFellThrough("timed-out"));
        bookingAt(HELD_UNTIL)
                .given(placed(), begun(), confirmed(), exchangeRequested())
                .when(new EndExchange(ANNAS_BOOKING, 1))
                .expectResultMessagePayload(new ExchangeTry.FellThrough(1, "timed-out"))
                .expectEvents(exchangeFellThrough("timed-out"));
        confirmedAnd(exchangeRequested())
                .when(new EndExchange(ANNAS_BOOKING, 1))
                .expectResultMessagePayload(new ExchangeTry.Running(1))
                .expectNoEvents();
    }

    @Test
    void what_became_of_it_is_known_by_its_request() {
        confirmedAnd(exchangeRequested(), exchanged())
                .when(new FindExchange(ANNAS_BOOKING, "exchange", ANNA))
                .expectResultMessagePayload(new ExchangeTry.Done(1));
        confirmedAnd(exchangeRequested(), exchangeFellThrough())
                .when(new FindExchange(ANNAS_BOOKING, "exchange", ANNA))
                .expectResultMessagePayload(new ExchangeTry.FellThrough(1, "card-declined"));
        confirmedAnd()
                .when(new FindExchange(ANNAS_BOOKING, "exchange", ANNA))
                .expectResultMessagePayload(new ExchangeTry.Unknown());
    }

    private static TestExecutor<Booking> confirmedAnd(Object... more) {
        return bookingAt(BOOKED_AT).given(placed(), begun(), confirmed()).andGiven(more);
    }

    private static CompleteExchange complete() {
        return new CompleteExchange(ANNAS_BOOKING, 1, REFERENCE, List.of(HELD_LATER));
    }
}
