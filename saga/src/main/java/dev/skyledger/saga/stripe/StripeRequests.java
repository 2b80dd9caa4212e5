package dev.skyledger.saga.stripe;

import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.RefundCreateParams;
import dev.skyledger.saga.provider.ProviderCall;
import java.util.Locale;

/** What Stripe is asked for, marked with what it is for. */
final class StripeRequests {

    static final String PAYMENT = "payment";

    static final String ATTEMPT = "attempt";

    private StripeRequests() {}

    static PaymentIntentCreateParams promise(ProviderCall call) {
        return PaymentIntentCreateParams.builder()
                .setAmount(call.amount().minor())
                .setCurrency(call.amount().currency().toLowerCase(Locale.ROOT))
                .setCaptureMethod(CaptureMethod.MANUAL)
                .setPaymentMethod(call.detail())
                .setConfirm(true)
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
                .build();
    }
}
