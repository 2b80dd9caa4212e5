package dev.skyledger.saga.simulator;

import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.contracts.payment.*;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Operation;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What was moved comes back in parts, and never more of it. */
class RefundsAtTheSimulatorTest {

    private final SimulatorAtWork it = new SimulatorAtWork();

    @AfterEach
    void close() {
        it.close();
    }

    @Test
    void parts_come_back_and_never_more_than_was_moved() {
        it.capture("tok_ok");
        await().until(() -> it.outcomes().contains(Outcome.CAPTURED));
        refund(1, "tok_ok", "100.00");
        refund(2, "tok_ok", "29.90");
        await().until(() -> it.sent(RecordRefund.class) == 2);
        refund(3, "tok_ok", "0.01");
        await().until(() -> it.sent(RecordRefundFailure.class) == 1);
        assertThat(
                        it.ledger.moved(
                                it.clock.instant().minusSeconds(60),
                                it.clock.instant().plusSeconds(60)))
                .filteredOn(line -> line.operation() == Operation.REFUND)
                .hasSize(2);
    }

    @Test
    void a_part_comes_back_once_however_often_it_is_asked() {
        it.capture("tok_ok");
        await().until(() -> it.outcomes().contains(Outcome.CAPTURED));
        refund(1, "tok_ok", "100.00");
        await().until(() -> it.sent(RecordRefund.class) == 1);
        var call = it.calls.find(ANNAS_PAYMENT, Operation.REFUND, 1).orElseThrow();
        assertThat(it.simulator.refund(call)).isEqualTo(it.simulator.refund(call));
        refund(2, "tok_ok", "29.90");
        await().until(() -> it.sent(RecordRefund.class) == 2);
    }

    @Test
    void also_where_it_is_asked_twice_at_once() throws Exception {
        it.capture("tok_ok");
        await().until(() -> it.sent(RecordCapture.class) == 1);
        var call = it.call(Operation.REFUND, PRICE, "tok_ok:key");
        try (var askers = Executors.newFixedThreadPool(2);
                var blocker = it.database.getConnection()) {
            blocker.setAutoCommit(false);
            blocker.createStatement().execute("select * from simulator.ledger for update");
            var one = askers.submit(() -> it.simulator.refund(call));
            var other = askers.submit(() -> it.simulator.refund(call));
            await().until(() -> it.waiting() == 2);
            blocker.rollback();
            assertThat(one.get()).isInstanceOf(Answer.Refunded.class).isEqualTo(other.get());
        }
        assertThat(it.outcomes()).containsExactlyInAnyOrder(Outcome.CAPTURED, Outcome.REFUNDED);
    }

    @Test
    void a_refund_that_fails_is_tried_again() {
        it.capture("tok_refund_fails_once");
        await().until(() -> it.outcomes().contains(Outcome.CAPTURED));
        refund(1, "tok_refund_fails_once", "100.00");
        await().until(() -> it.sent(RecordRefundFailure.class) == 1 && it.count("round > 0") == 1);
        it.time.pass(Duration.ofSeconds(1));
        it.sender.sendDue();
        await().until(() -> it.sent(RecordRefund.class) == 1);
    }

    @Test
    void what_is_let_go_is_not_moved_and_what_is_moved_is_not_let_go() {
        it.capture("tok_ok");
        await().until(() -> it.outcomes().contains(Outcome.CAPTURED));
        it.ask(Operation.VOID, 1, PRICE, "tok_ok:key");
        await().until(() -> it.sent(RecordCapture.class) == 2);
        it.ask(Operation.VOID, 2, PRICE, "tok_ok:other");
        await().until(() -> it.sent(RecordVoid.class) == 1);
        it.ask(Operation.CAPTURE, 2, PRICE, "tok_ok:other");
        await().until(() -> it.sent(RecordVoid.class) == 2);
        assertThat(it.outcomes()).containsExactlyInAnyOrder(Outcome.CAPTURED, Outcome.VOIDED);
    }

    private void refund(int number, String token, String amount) {
        it.ask(Operation.REFUND, number, Money.of(amount, "EUR"), token + ":key");
    }
}
