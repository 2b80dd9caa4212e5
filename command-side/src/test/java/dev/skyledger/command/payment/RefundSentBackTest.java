package dev.skyledger.command.payment;

import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.booking.BookingExamples.REFERENCE;
import static dev.skyledger.contracts.payment.PaymentExamples.*;

import dev.skyledger.contracts.payment.RecordRefund;
import dev.skyledger.contracts.payment.RecordRefundFailure;
import dev.skyledger.contracts.shared.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** A bank may send money back days after it counted as given back. */
class RefundSentBackTest {

    private static final Money REST = PRICE.minus(BACK);

    private final FixtureConfiguration<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void what_a_bank_sends_back_did_not_come_back() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refunded(1, BACK, BACK))
                .when(sentBack("/1"))
                .expectEvents(refundFailed());
    }

    @Test
    void which_is_told_once() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refunded(1, BACK, BACK),
                        refundFailed())
                .when(sentBack("/1"))
                .expectNoEvents();
    }

    @Test
    void an_earlier_try_that_failed_says_nothing_about_what_came_back_since() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refundFailed(),
                        refunded(1, BACK, BACK))
                .when(new RecordRefundFailure(ANNAS_PAYMENT, 1, "refund-refused", null))
                .expectNoEvents();
    }

    @Test
    void nor_does_the_other_money_that_was_sent_back_before() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refunded(1, BACK, BACK))
                .when(sentBack("/0"))
                .expectNoEvents();
    }

    @Test
    void and_counts_once_when_it_is_given_again() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refunded(1, BACK, BACK),
                        refundFailed())
                .when(new RecordRefund(ANNAS_PAYMENT, 1, REFERENCE + "/1"))
                .expectEvents(refunded(1, BACK, BACK));
    }

    @Test
    void nor_does_it_count_for_what_comes_back_meanwhile() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refunded(1, BACK, BACK),
                        refundRequested(2, REST),
                        refundFailed())
                .when(new RecordRefund(ANNAS_PAYMENT, 2, REFERENCE + "/2"))
                .expectEvents(refunded(2, REST, REST));
    }

    private static RecordRefundFailure sentBack(String which) {
        return new RecordRefundFailure(ANNAS_PAYMENT, 1, "refund-refused", REFERENCE + which);
    }
}
