package dev.skyledger.saga.stripe;

import com.stripe.exception.EventDataObjectDeserializationException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeObject;
import com.stripe.net.Webhook;
import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.ProviderNews;
import dev.skyledger.saga.provider.UnverifiedCallback;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads Stripe's own callbacks, which it signs in its own way. */
record StripeCallbacks(StripePolicy policy, Clock clock) {

    private static final String SIGNATURE = "stripe-signature";

    private static final long TOLERANCE = 300;

    @Nullable ProviderNews read(CallbackRequest request) {
        var event = verified(request);
        try {
            return news(event, event.getDataObjectDeserializer().deserializeUnsafe());
        } catch (EventDataObjectDeserializationException e) {
            return null;
        }
    }

    private Event verified(CallbackRequest request) {
        var signature =
                request.headers().entrySet().stream()
                        .filter(header -> header.getKey().equalsIgnoreCase(SIGNATURE))
                        .map(header -> header.getValue().getFirst())
                        .findFirst()
                        .orElseThrow(UnverifiedCallback::new);
        try {
            return Webhook.constructEvent(
                    request.body(), signature, policy.callbackSecret(), TOLERANCE, clock);
        } catch (SignatureVerificationException | RuntimeException e) {
            throw new UnverifiedCallback();
        }
    }

    private @Nullable ProviderNews news(Event event, StripeObject about) {
        return switch (event.getType()) {
            case "payment_intent.amount_capturable_updated", "payment_intent.payment_failed" ->
                    about instanceof PaymentIntent intent
                            ? news(
                                    event,
                                    Operation.AUTHORISE,
                                    intent.getMetadata(),
                                    StripeAnswers.promise(
                                            intent, clock.instant().plus(policy.promise())))
                            : null;
            case "payment_intent.succeeded" -> end(event, Operation.CAPTURE, about);
            case "payment_intent.canceled" -> end(event, Operation.VOID, about);
            case "refund.updated", "refund.failed" ->
                    about instanceof Refund refund
                            ? news(
                                    event,
                                    Operation.REFUND,
                                    refund.getMetadata(),
                                    StripeAnswers.refund(refund))
                            : null;
            default -> null;
        };
    }

    private static @Nullable ProviderNews end(
            Event event, Operation operation, StripeObject about) {
        return about instanceof PaymentIntent intent
                ? news(event, operation, intent.getMetadata(), StripeAnswers.end(intent))
                : null;
    }

    /** What carries no mark of ours is not about us. */
    private static @Nullable ProviderNews news(
            Event event, Operation operation, @Nullable Map<String, String> marks, Answer answer) {
        if (marks == null) {
            return null;
        }
        var payment = marks.get(StripeRequests.PAYMENT);
        var attempt = marks.get(StripeRequests.ATTEMPT);
        if (payment == null || attempt == null) {
            return null;
        }
        return new ProviderNews(
                event.getId(),
                new PaymentId(payment),
                operation,
                Integer.parseInt(attempt),
                operation == Operation.REFUND ? StripeRequests.round(marks) : null,
                answer);
    }
}
