package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static dev.skyledger.saga.booking.ExchangeExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.SaleOutcome;
import dev.skyledger.contracts.inventory.SellSeats;
import dev.skyledger.contracts.payment.*;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.ProviderExamples;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of an exchange from the wish to the money, each step as often as it takes. */
class ExchangeStepsTest {

    private static final Origin ORIGIN = new Origin("story", "cause", "trace");

    private final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private final BookingPayment process = process();
    private ExchangeTry state = new ExchangeTry.Running(1);
    private ConfirmationOutcome outcome = ConfirmationOutcome.CONFIRMED;
    private boolean seatsAreGone;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void what_is_due_is_promised_first_and_asked_for_once() {
        process.follow(explainedRequest(), ORIGIN).join();
        process.follow(explainedRequest(), ORIGIN).join();
        var request = new RequestPayment(PAYMENT, 1, DUE, CARD, List.of(HELD_LATER));
        assertThat(sent()).containsExactly(request, request);
        assertThat(calls()).containsExactly("AUTHORISE 1 3500 tok_ok");
    }

    @Test
    void then_the_new_seats_are_sold_and_the_booking_has_them() {
        process.follow(authorised(), ORIGIN).join();
        assertThat(sent()).containsExactly(IS_IT_RUNNING, sell(), complete());
    }

    @Test
    void only_then_the_old_seats_return_and_the_money_moves() {
        process.follow(explained(), ORIGIN).join();
        assertThat(sent())
                .containsExactlyInAnyOrder(
                        release(HELD, HELD.hold(), ReleaseReason.EXCHANGED),
                        release(HELD, HELD.hold().secondTry(), ReleaseReason.EXCHANGED));
        assertThat(calls()).containsExactly("CAPTURE 1 3500 " + REFERENCE);
    }

    @Test
    void what_comes_back_is_asked_of_the_payments_that_have_it() {
        process.follow(paidBack(), ORIGIN).join();
        assertThat(sent())
                .contains(
                        new RequestRefund(PaymentId.of(ANNAS_BOOKING, 1), 1, 3, euros("5.00")),
                        new RequestRefund(ANNAS_PAYMENT, 1, 3, euros("15.00")));
        assertThat(calls()).isEmpty();
    }

    @Test
    void a_word_that_comes_after_it_is_done_sells_nothing() {
        state = new ExchangeTry.Done(1);
        process.follow(authorised(), ORIGIN).join();
        assertThat(sent()).containsExactly(IS_IT_RUNNING);
    }

    @Test
    void a_promise_that_comes_after_it_fell_through_is_let_go() {
        state = new ExchangeTry.FellThrough(1, "timed-out");
        process.follow(authorised(), ORIGIN).join();
        assertThat(sent())
                .containsExactlyInAnyOrder(
                        IS_IT_RUNNING, undone(), undone(HELD_LATER.hold().secondTry()), letGo());
    }

    @Test
    void seats_that_are_gone_end_it() {
        seatsAreGone = true;
        outcome = ConfirmationOutcome.TOO_LATE;
        process.follow(authorised(), ORIGIN).join();
        assertThat(sent())
                .contains(
                        new FailExchange(ANNAS_BOOKING, 1, "seats-unavailable"), undone(), letGo());
    }

    @Test
    void one_that_was_done_meanwhile_keeps_its_seats() {
        seatsAreGone = true;
        process.follow(authorised(), ORIGIN).join();
        assertThat(sent())
                .contains(new FailExchange(ANNAS_BOOKING, 1, "seats-unavailable"))
                .doesNotContain(undone(), letGo());
    }

    @Test
    void a_decline_ends_it_and_so_its_new_seats_return() {
        process.follow(new PaymentDeclined(PAYMENT, 1, "card-declined", true), ORIGIN).join();
        process.follow(exchangeFellThrough(), ORIGIN).join();
        assertThat(sent())
                .containsExactlyInAnyOrder(
                        new FailExchange(ANNAS_BOOKING, 1, "card-declined"),
                        undone(),
                        undone(HELD_LATER.hold().secondTry()),
                        letGo());
    }

    @Test
    void a_difference_that_cannot_be_moved_for_good_takes_the_booking_back() {
        process.follow(new CaptureFailed(PAYMENT, 1, "capture-refused", false), ORIGIN).join();
        assertThat(sent()).isEmpty();
        process.follow(new CaptureFailed(PAYMENT, 1, "capture-refused", true), ORIGIN).join();
        assertThat(sent())
                .containsExactly(
                        new RevokeBooking(ANNAS_BOOKING, PAYMENT, "capture-failed"),
                        new LetGoOfPayment(PAYMENT, 1, VoidReason.BOOKING_CANCELLED));
    }

    @Test
    void money_of_an_exchange_is_let_go_of_and_given_back_like_any_other() {
        process.follow(new VoidRequested(PAYMENT, 1, DUE, REFERENCE, VoidReason.TOO_LATE), ORIGIN)
                .join();
        process.follow(new RefundRequested(PAYMENT, 1, 2, DUE, REFERENCE), ORIGIN).join();
        assertThat(calls())
                .containsExactlyInAnyOrder(
                        "VOID 1 3500 " + REFERENCE, "REFUND 2 3500 " + REFERENCE);
    }

    private BookingPayment process() {
        var clock = Clock.fixed(HELD_UNTIL, ZoneOffset.UTC);
        bus.setCallbackBehavior((payload, _) -> answer(payload));
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        var calls = ProviderExamples.calls(database, clock);
        var answers = ProviderExamples.answers(gateway, calls, clock);
        var sender = ProviderExamples.sender(new Silence(), answers, calls, clock);
        var provider = ProviderExamples.provider(calls, sender, clock);
        return new BookingPayment(new AtOnce(), gateway, provider, clock);
    }

    private @Nullable Object answer(Object command) {
        return switch (command) {
            case EndExchange _ -> state;
            case SellSeats it when seatsAreGone -> new SaleOutcome.Gone(it.hold());
            case SellSeats it -> new SaleOutcome.Sold(it.hold());
            case CompleteExchange _, FailExchange _ -> outcome;
            default -> null;
        };
    }

    private List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .<Object>map(CommandMessage::getPayload)
                .toList();
    }

    private List<String> calls() {
        return JdbcClient.create(database)
                .sql(
                        """
                        select operation || ' ' || attempt || ' ' || amount || ' ' || detail
                        from provider.provider_call where subject like '%#x1'
                        """)
                .query(String.class)
                .list();
    }
}
