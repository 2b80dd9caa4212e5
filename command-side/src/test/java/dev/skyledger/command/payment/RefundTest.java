package dev.skyledger.command.payment;

import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.booking.BookingExamples.REFERENCE;
import static dev.skyledger.contracts.payment.PaymentExamples.*;

import dev.skyledger.contracts.payment.*;
import dev.skyledger.contracts.shared.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RefundTest {

    private static final Money REST = PRICE.minus(BACK);

    private final FixtureConfiguration<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void moved_money_is_asked_back_once() {
        payment.given(requested(1), authorised(1), captured())
                .when(refund(1, BACK))
                .expectEvents(refundRequested(1, BACK));
    }

    @Test
    void asking_the_same_again_changes_nothing() {
        payment.given(requested(1), authorised(1), captured(), refundRequested(1, BACK))
                .when(refund(1, BACK))
                .expectNoEvents();
    }

    @Test
    void never_more_comes_back_than_was_moved() {
        payment.given(requested(1), authorised(1), captured(), refundRequested(1, BACK))
                .when(refund(2, REST.plus(Money.ofMinor(1, "EUR"))))
                .expectException(IllegalStateException.class)
                .expectNoEvents();
    }

    @Test
    void the_rest_may_come_back_later() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refunded(1, BACK, BACK),
                        refundRequested(2, REST))
                .when(new RecordRefund(ANNAS_PAYMENT, 2, REFERENCE + "/2"))
                .expectEvents(refunded(2, REST, PRICE));
    }

    @Test
    void what_came_back_is_recorded_once() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refunded(1, BACK, BACK))
                .when(new RecordRefund(ANNAS_PAYMENT, 1, REFERENCE + "/1"))
                .expectNoEvents();
    }

    @Test
    void a_refund_that_nobody_asked_for_is_no_refund() {
        payment.given(requested(1), authorised(1), captured())
                .when(new RecordRefund(ANNAS_PAYMENT, 1, REFERENCE + "/1"))
                .expectNoEvents();
    }

    @Test
    void a_failure_is_told_once_and_can_still_succeed() {
        payment.given(requested(1), authorised(1), captured(), refundRequested(1, BACK))
                .when(new RecordRefundFailure(ANNAS_PAYMENT, 1, "refund-refused", null))
                .expectEvents(refundFailed());
    }

    @Test
    void after_a_failure_it_can_still_come_back() {
        payment.given(
                        requested(1),
                        authorised(1),
                        captured(),
                        refundRequested(1, BACK),
                        refundFailed())
                .when(new RecordRefund(ANNAS_PAYMENT, 1, REFERENCE + "/1"))
                .expectEvents(refunded(1, BACK, BACK));
    }

    @Test
    void a_promise_of_which_nothing_is_to_stay_is_let_go() {
        payment.given(requested(1), authorised(1)).when(refund(1, PRICE)).expectEvents(letGo());
    }

    @Test
    void a_promise_of_which_something_is_to_stay_is_moved_first() {
        payment.given(requested(1), authorised(1)).when(refund(1, BACK)).expectEvents(refundOwed());
    }

    @Test
    void what_is_owed_is_asked_back_as_soon_as_it_was_moved() {
        payment.given(requested(1), authorised(1), refundOwed())
                .when(new RecordCapture(ANNAS_PAYMENT, 1, REFERENCE))
                .expectEvents(captured(), refundRequested(1, BACK));
    }

    @Test
    void what_was_moved_before_it_could_be_let_go_comes_back() {
        payment.given(requested(1), authorised(1), letGo())
                .when(new RecordCapture(ANNAS_PAYMENT, 1, REFERENCE))
                .expectEvents(captured(), refundRequested(0, PRICE));
    }

    @Test
    void and_is_not_asked_back_again_under_its_own_number() {
        payment.given(
                        requested(1),
                        authorised(1),
                        letGo(),
                        captured(),
                        refundRequested(0, PRICE),
                        refunded(0, PRICE, PRICE))
                .when(refund(1, PRICE))
                .expectNoEvents();
    }

    @Test
    void a_promise_for_a_try_that_was_given_up_is_let_go_and_hinders_no_other() {
        payment.given(requested(1), declined(1), requested(2), authorised(2))
                .when(recordAuthorisation(1))
                .expectEvents(
                        new VoidRequested(ANNAS_PAYMENT, 1, PRICE, REFERENCE, VoidReason.GIVEN_UP));
    }

    @Test
    void it_is_let_go_once() {
        var asked = new VoidRequested(ANNAS_PAYMENT, 1, PRICE, REFERENCE, VoidReason.GIVEN_UP);
        var gone = new PaymentVoided(ANNAS_PAYMENT, 1, PRICE, VoidReason.GIVEN_UP);
        payment.given(requested(1), declined(1), requested(2), authorised(2), asked)
                .when(new RecordVoid(ANNAS_PAYMENT, 1))
                .expectEvents(gone);
    }

    @Test
    void and_the_other_is_moved_all_the_same() {
        var asked = new VoidRequested(ANNAS_PAYMENT, 1, PRICE, REFERENCE, VoidReason.GIVEN_UP);
        payment.given(requested(1), declined(1), requested(2), authorised(2), asked)
                .when(new RecordCapture(ANNAS_PAYMENT, 2, REFERENCE))
                .expectEvents(new PaymentCaptured(ANNAS_PAYMENT, 2, PRICE, REFERENCE));
    }

    private static VoidRequested letGo() {
        return new VoidRequested(ANNAS_PAYMENT, 1, PRICE, REFERENCE, VoidReason.BOOKING_CANCELLED);
    }

    private static RequestRefund refund(int number, Money back) {
        return new RequestRefund(ANNAS_PAYMENT, 1, number, back);
    }
}
