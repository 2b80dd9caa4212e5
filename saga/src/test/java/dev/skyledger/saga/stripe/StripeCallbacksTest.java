package dev.skyledger.saga.stripe;

import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static dev.skyledger.saga.stripe.StripeExamples.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.UnverifiedCallback;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StripeCallbacksTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final StripeCallbacks callbacks =
            new StripeCallbacks(
                    new StripePolicy(
                            "sk_test_nothing",
                            CALLBACK_SECRET,
                            RETURN_URL,
                            null,
                            Duration.ofDays(6),
                            Duration.ofSeconds(2)),
                    CLOCK);

    @Test
    void money_that_was_moved_is_news_of_its_call() {
        var news = callbacks.read(signed("payment_intent.succeeded", intent("succeeded"), 0));
        assertThat(news.payment()).isEqualTo(ANNAS_PAYMENT);
        assertThat(news.operation()).isEqualTo(Operation.CAPTURE);
        assertThat(news.answer()).isEqualTo(new Answer.Captured("pi_1"));
        assertThat(news.id()).isEqualTo("evt_1");
    }

    @Test
    void a_promise_that_came_late_is_news_of_its_call() {
        var type = "payment_intent.amount_capturable_updated";
        var news = callbacks.read(signed(type, intent("requires_capture"), 0));
        assertThat(news.operation()).isEqualTo(Operation.AUTHORISE);
        assertThat(news.answer()).isInstanceOf(Answer.Authorised.class);
    }

    @Test
    void a_refund_that_failed_is_news_of_its_own_round() {
        var news = callbacks.read(signed("refund.failed", refund("re_2", 1, "failed"), 0));
        assertThat(news.operation()).isEqualTo(Operation.REFUND);
        assertThat(news.round()).isEqualTo(1);
        assertThat(news.answer()).isEqualTo(new Answer.Failed("lost-or-stolen-card", "re_2"));
        var first = callbacks.read(signed("refund.updated", refund("failed"), 0));
        assertThat(first.round()).isZero();
    }

    @Test
    void what_is_not_ours_is_of_no_concern() {
        assertThat(callbacks.read(signed("payment_intent.succeeded", someoneElses(), 0))).isNull();
        assertThat(callbacks.read(signed("customer.created", intent("succeeded"), 0))).isNull();
    }

    @Test
    void unsigned_old_and_altered_are_refused() {
        var signed = signed("payment_intent.succeeded", intent("succeeded"), 0);
        refused(new CallbackRequest(Map.of(), signed.body()));
        refused(new CallbackRequest(signed.headers(), signed.body().replace("12990", "1")));
        refused(signed("payment_intent.succeeded", intent("succeeded"), 301));
    }

    private void refused(CallbackRequest request) {
        assertThatThrownBy(() -> callbacks.read(request)).isInstanceOf(UnverifiedCallback.class);
    }

    private static CallbackRequest signed(String type, String about, long secondsAgo) {
        return StripeExamples.signed(event(type, about), CLOCK.instant().minusSeconds(secondsAgo));
    }
}
