package dev.skyledger.saga.stripe;

import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static dev.skyledger.saga.stripe.StripeExamples.*;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.UnverifiedCallback;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class StripeCallbacksTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final StripeCallbacks callbacks =
            new StripeCallbacks(
                    new StripePolicy(
                            "sk_test_nothing",
                            CALLBACK_SECRET,
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

    /** As Stripe documents its signature: the moment and the body under a keyed hash. */
    private static CallbackRequest signed(String type, String about, long secondsAgo) {
        var body = event(type, about);
        var moment = CLOCK.instant().getEpochSecond() - secondsAgo;
        var signature = "t=%d,v1=%s".formatted(moment, hash(moment + "." + body));
        return new CallbackRequest(Map.of("Stripe-Signature", List.of(signature)), body);
    }

    private static String hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(CALLBACK_SECRET.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
