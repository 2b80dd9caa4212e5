package dev.skyledger.saga.booking;

import static dev.skyledger.contracts.payment.PaymentExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.payment.PaymentEvent;
import java.util.Arrays;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

/** When nobody needs to look after the money of what was given up any more. */
class ReturnsSweepTest {

    @Test
    void once_it_came_back() {
        assertThat(isSettled(captured(), refundRequested(1, BACK))).isFalse();
        assertThat(isSettled(captured(), refundRequested(1, BACK), refunded(1, BACK, BACK)))
                .isTrue();
    }

    @Test
    void what_is_owed_waits_for_the_money() {
        assertThat(isSettled(authorised(1), refundOwed())).isFalse();
        assertThat(isSettled(authorised(1), refundOwed(), voided())).isTrue();
    }

    @Test
    void not_while_a_bank_has_sent_it_back_but_when_it_came_back_again() {
        var asked = refundRequested(1, BACK);
        var back = refunded(1, BACK, BACK);
        assertThat(isSettled(captured(), asked, back, refundFailed())).isFalse();
        assertThat(isSettled(captured(), asked, back, refundFailed(), back)).isTrue();
        assertThat(isSettled(captured(), asked, back, refundFailed(), back, asked(2))).isFalse();
    }

    private static PaymentEvent asked(int number) {
        return refundRequested(number, BACK);
    }

    private static boolean isSettled(PaymentEvent... story) {
        return ReturnsSweep.isSettled(Arrays.stream(story).map(ReturnsSweepTest::message).toList());
    }

    private static EventMessage<PaymentEvent> message(PaymentEvent event) {
        return GenericEventMessage.asEventMessage(event);
    }
}
