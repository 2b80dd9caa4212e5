package dev.skyledger.command.payment;

import static dev.skyledger.contracts.payment.PaymentExamples.*;

import dev.skyledger.contracts.booking.BookingExamples;
import dev.skyledger.contracts.payment.*;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class PaymentTest {

    private final FixtureConfiguration<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void a_try_is_opened_once() {
        payment.givenNoPriorActivity().when(requestPayment(1)).expectEvents(requested(1));
    }

    @Test
    void requesting_the_same_try_again_changes_nothing() {
        payment.given(requested(1)).when(requestPayment(1)).expectNoEvents();
    }

    @Test
    void a_new_try_gives_up_one_that_nobody_awaits_any_more() {
        payment.given(requested(1), actionRequired())
                .when(requestPayment(2))
                .expectResultMessagePayload(Opening.OPEN)
                .expectEvents(
                        new PaymentDeclined(ANNAS_PAYMENT, 1, PaymentDeclined.GIVEN_UP, true),
                        requested(2));
    }

    @Test
    void what_was_given_up_and_is_promised_all_the_same_is_let_go() {
        payment.given(
                        requested(1),
                        new PaymentDeclined(ANNAS_PAYMENT, 1, PaymentDeclined.GIVEN_UP, true),
                        requested(2))
                .when(recordAuthorisation(1))
                .expectEvents(letGo(VoidReason.GIVEN_UP));
    }

    private static VoidRequested letGo(VoidReason why) {
        return new VoidRequested(
                ANNAS_PAYMENT, 1, BookingExamples.PRICE, BookingExamples.REFERENCE, why);
    }

    @Test
    void no_try_is_opened_while_the_money_of_another_is_on_its_way() {
        payment.given(requested(1), authorised(1), letGo(VoidReason.TOO_LATE))
                .when(requestPayment(2))
                .expectResultMessagePayload(Opening.CLOSED)
                .expectEvents(closed(2));
    }

    @Test
    void what_was_closed_once_stays_closed_and_another_may_be_opened() {
        Object[] before = {
            requested(1),
            authorised(1),
            letGo(VoidReason.TOO_LATE),
            closed(2),
            new PaymentVoided(ANNAS_PAYMENT, 1, BookingExamples.PRICE, VoidReason.TOO_LATE)
        };
        payment.given(before)
                .when(requestPayment(2))
                .expectResultMessagePayload(Opening.CLOSED)
                .expectNoEvents();
        new AggregateTestFixture<>(Payment.class)
                .given(before)
                .when(requestPayment(3))
                .expectResultMessagePayload(Opening.OPEN)
                .expectEvents(requested(3));
    }

    @Test
    void what_was_given_up_is_let_go_of_as_much_as_was_promised() {
        var less = BookingExamples.PRICE.percent(50);
        payment.given(
                        requested(1),
                        new PaymentDeclined(ANNAS_PAYMENT, 1, PaymentDeclined.GIVEN_UP, true),
                        new PaymentRequested(
                                ANNAS_PAYMENT,
                                2,
                                less,
                                requestPayment(2).card(),
                                requestPayment(2).items()))
                .when(recordAuthorisation(1))
                .expectEvents(letGo(VoidReason.GIVEN_UP));
    }

    private static PaymentDeclined closed(int attempt) {
        return new PaymentDeclined(ANNAS_PAYMENT, attempt, PaymentDeclined.EARLIER_OPEN, true);
    }

    @Test
    void a_try_that_is_asked_for_again_is_open_already() {
        payment.given(requested(1))
                .when(requestPayment(1))
                .expectResultMessagePayload(Opening.OPEN)
                .expectNoEvents();
    }

    @Test
    void after_a_decline_another_try_is_opened() {
        payment.given(requested(1), declined(1)).when(requestPayment(2)).expectEvents(requested(2));
    }

    @Test
    void a_promise_told_twice_is_one_promise() {
        payment.given(requested(1), authorised(1)).when(recordAuthorisation(1)).expectNoEvents();
    }

    @Test
    void a_promise_after_an_action_counts() {
        payment.given(requested(1), actionRequired())
                .when(recordAuthorisation(1))
                .expectEvents(authorised(1));
    }

    @Test
    void nothing_is_moved_that_was_not_promised() {
        payment.given(requested(1)).when(capture()).expectNoEvents();
    }

    @Test
    void what_was_promised_is_moved_once() {
        payment.given(requested(1), authorised(1), captured()).when(capture()).expectNoEvents();
    }

    @Test
    void a_failed_move_can_still_succeed() {
        payment.given(requested(1), authorised(1), captureFailed(false))
                .when(capture())
                .expectEvents(captured());
    }

    @Test
    void a_failure_is_told_once_until_it_is_for_good() {
        payment.given(requested(1), authorised(1), captureFailed(false))
                .when(new RecordCaptureFailure(ANNAS_PAYMENT, 1, "capture-refused", false))
                .expectNoEvents();
    }

    @Test
    void a_promise_nobody_needs_is_let_go() {
        payment.given(requested(1), authorised(1))
                .when(new LetGoOfPayment(ANNAS_PAYMENT, 1, VoidReason.TOO_LATE))
                .expectEvents(voidRequested());
    }

    @Test
    void what_was_moved_is_not_let_go() {
        payment.given(requested(1), authorised(1), captured())
                .when(new LetGoOfPayment(ANNAS_PAYMENT, 1, VoidReason.TOO_LATE))
                .expectNoEvents();
    }

    @Test
    void a_promise_that_is_let_go_is_voided_once() {
        payment.given(requested(1), authorised(1), voidRequested())
                .when(new RecordVoid(ANNAS_PAYMENT, 1))
                .expectEvents(voided());
    }

    private static RecordCapture capture() {
        return new RecordCapture(ANNAS_PAYMENT, 1, BookingExamples.REFERENCE);
    }
}
