package dev.skyledger.saga.stripe;

import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.RefundCreateParams;
import dev.skyledger.saga.provider.ProviderCall;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Stripe is asked for, marked with what it is for. */
final class StripeRequests {

    static final String PAYMENT = "payment";

    static final String ATTEMPT = "attempt";

    /** Each round of a refund leaves a refund of its own. */
    static final String ROUND = "round";

    private StripeRequests() {}

    /** Without an address to return to, no bank could ask the owner of the card anything. */
    static PaymentIntentCreateParams promise(ProviderCall call, String returnUrl) {
        return PaymentIntentCreateParams.builder()
                .setAmount(call.amount().minor())
                .setCurrency(call.amount().currency().toLowerCase(Locale.ROOT))
                .setCaptureMethod(CaptureMethod.MANUAL)
                .setPaymentMethod(call.detail())
                .setConfirm(true)
                .setReturnUrl(returnUrl)
                .addPaymentMethodType("card")
                .putMetadata(PAYMENT, call.payment().value())
                .putMetadata(ATTEMPT, Integer.toString(call.attempt()))
                .build();
    }

    static RefundCreateParams refund(ProviderCall call) {
        return RefundCreateParams.builder()
                .setPaymentIntent(call.detail())
                .setAmount(call.amount().minor())
                .putMetadata(PAYMENT, call.payment().value())
                .putMetadata(ATTEMPT, Integer.toString(call.attempt()))
                .putMetadata(ROUND, Integer.toString(call.round()))
                .build();
    }

    /** Whether what carries these marks was asked for by this try. */
    static boolean isFor(ProviderCall call, @Nullable Map<String, String> marks) {
        return marks != null
                && call.payment().value().equals(marks.get(PAYMENT))
                && Integer.toString(call.attempt()).equals(marks.get(ATTEMPT));
    }

    /** The round of a refund; one without the mark is of the first. */
    static int round(Map<String, String> marks) {
        return Integer.parseInt(marks.getOrDefault(ROUND, "0"));
    }
}
