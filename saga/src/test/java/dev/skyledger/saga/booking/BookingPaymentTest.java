package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.inventory.*;
import dev.skyledger.contracts.inventory.HoldOutcome.Granted;
import dev.skyledger.contracts.payment.*;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.saga.provider.Origin;
import dev.skyledger.saga.provider.ProviderExamples;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.test.utils.RecordingCommandBus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class BookingPaymentTest {

    private static final Origin ORIGIN = new Origin("story", "cause", "trace");

    private final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private ConfirmationOutcome standing = ConfirmationOutcome.CONFIRMED;
    private boolean firstHoldIsGone;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_payment_that_begins_is_requested_and_its_call_kept_once() {
        var process = processAt(BOOKED_AT);
        process.follow(begun(), ORIGIN).join();
        process.follow(begun(), ORIGIN).join();
        assertThat(sent()).containsExactly(requestPayment(1), requestPayment(1));
        assertThat(calls()).containsExactly("AUTHORISE 1 tok_ok");
    }

    @Test
    void promised_money_sells_the_seats_and_confirms() {
        processAt(BOOKED_AT).follow(authorised(1), ORIGIN).join();
        assertThat(sent()).containsExactly(sell(HELD.hold()), confirm(1));
    }

    @Test
    void a_hold_that_is_gone_before_its_time_is_tried_once_more() {
        firstHoldIsGone = true;
        processAt(BOOKED_AT).follow(authorised(1), ORIGIN).join();
        var again = SeatSale.secondTry(HELD);
        assertThat(sent())
                .containsExactly(
                        sell(HELD.hold()),
                        holdAgain(),
                        sell(again.hold()),
                        new ConfirmBooking(ANNAS_BOOKING, 1, REFERENCE, List.of(again)));
    }

    @Test
    void a_promise_that_comes_too_late_gives_back_seats_and_money() {
        standing = ConfirmationOutcome.TOO_LATE;
        firstHoldIsGone = true;
        processAt(HELD_UNTIL).follow(authorised(1), ORIGIN).join();
        assertThat(sent())
                .containsExactlyInAnyOrder(
                        sell(HELD.hold()),
                        new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE),
                        release(HELD.hold(), ReleaseReason.BOOKING_EXPIRED),
                        release(HoldId.of(ITEM, 2), ReleaseReason.BOOKING_EXPIRED),
                        new LetGoOfPayment(ANNAS_PAYMENT, 1, VoidReason.TOO_LATE));
    }

    @Test
    void a_booking_that_stands_keeps_its_seats_when_the_promise_is_told_again_late() {
        firstHoldIsGone = true;
        processAt(HELD_UNTIL).follow(authorised(1), ORIGIN).join();
        assertThat(sent())
                .containsExactly(
                        sell(HELD.hold()),
                        new RejectBooking(ANNAS_BOOKING, 1, RejectionReason.SEATS_UNAVAILABLE));
    }

    @Test
    void a_confirmed_booking_has_its_money_moved() {
        processAt(BOOKED_AT).follow(confirmed(), ORIGIN).join();
        assertThat(calls()).containsExactly("CAPTURE 1 " + REFERENCE);
    }

    @Test
    void a_decline_is_told_to_the_booking() {
        processAt(BOOKED_AT).follow(declined(1), ORIGIN).join();
        assertThat(sent())
                .containsExactly(
                        new DeclineBookingPayment(ANNAS_BOOKING, 1, "insufficient-funds", true));
    }

    @Test
    void an_expired_booking_that_nobody_paid_gives_back_its_seats_only() {
        processAt(PAY_BY).follow(expired(0), ORIGIN).join();
        assertThat(sent()).containsExactly(release(HELD.hold(), ReleaseReason.BOOKING_EXPIRED));
    }

    @Test
    void an_expired_booking_that_was_being_paid_gives_back_the_money_too() {
        processAt(PAY_BY).follow(expired(1), ORIGIN).join();
        assertThat(sent())
                .containsExactlyInAnyOrder(
                        release(HELD.hold(), ReleaseReason.BOOKING_EXPIRED),
                        new LetGoOfPayment(ANNAS_PAYMENT, 1, VoidReason.BOOKING_EXPIRED));
    }

    @Test
    void money_that_cannot_be_moved_for_good_takes_the_booking_back() {
        processAt(BOOKED_AT).follow(captureFailed(true), ORIGIN).join();
        assertThat(sent())
                .containsExactly(
                        new RevokeBooking(ANNAS_BOOKING, ANNAS_PAYMENT, "capture-failed"),
                        new LetGoOfPayment(ANNAS_PAYMENT, 1, VoidReason.BOOKING_CANCELLED));
    }

    private BookingPayment processAt(Instant now) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
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
            case SellSeats it when firstHoldIsGone && it.hold().equals(HELD.hold()) ->
                    new SaleOutcome.Gone(it.hold());
            case SellSeats it -> new SaleOutcome.Sold(it.hold());
            case HoldSeats it -> granted(it);
            case ConfirmBooking _, RejectBooking _ -> standing;
            default -> null;
        };
    }

    private static HoldOutcome granted(HoldSeats it) {
        var day = it.until().atOffset(ZoneOffset.UTC).toLocalDate();
        return new Granted(
                it.hold(), HELD.cabin(), HELD.fare(), PRICE, it.until(), day, null, List.of());
    }

    private List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .<Object>map(CommandMessage::getPayload)
                .filter(it -> !(it instanceof RecordDecline))
                .toList();
    }

    private List<String> calls() {
        return JdbcClient.create(database)
                .sql(
                        "select operation || ' ' || attempt || ' ' || detail from provider.provider_call")
                .query(String.class)
                .list();
    }

    private static SellSeats sell(HoldId hold) {
        return new SellSeats(HELD.inventory(), hold);
    }

    private static ReleaseSeats release(HoldId hold, ReleaseReason reason) {
        return ReleaseSeats.all(HELD.inventory(), hold, reason);
    }

    private static HoldSeats holdAgain() {
        return new HoldSeats(
                HELD.inventory(),
                HoldId.of(ITEM, 2),
                ANNAS_BOOKING,
                HELD.cabin(),
                HELD.fare(),
                1,
                HELD_UNTIL,
                PRICE,
                List.of());
    }
}
