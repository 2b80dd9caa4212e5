package dev.skyledger.saga.stripe;

import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeError;
import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Answer.ActionRequired;
import dev.skyledger.saga.provider.Answer.Authorised;
import dev.skyledger.saga.provider.Answer.Captured;
import dev.skyledger.saga.provider.Answer.Declined;
import dev.skyledger.saga.provider.Answer.Failed;
import dev.skyledger.saga.provider.Answer.Pending;
import dev.skyledger.saga.provider.Answer.Refunded;
import dev.skyledger.saga.provider.Answer.Unknown;
import dev.skyledger.saga.provider.Answer.Voided;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the states that Stripe knows mean here. */
final class StripeAnswers {

    /** Reasons for which the same card is not worth another try. */
    private static final Set<String> FINAL =
            Set.of(
                    "stolen_card",
                    "lost_card",
                    "pickup_card",
                    "fraudulent",
                    "expired_card",
                    "incorrect_number",
                    "resource_missing");

    private StripeAnswers() {}

    /** Whether the money is promised. */
    static Answer promise(PaymentIntent intent, Instant until) {
        return switch (intent.getStatus()) {
            case "requires_capture", "succeeded" -> new Authorised(intent.getId(), until);
            case "requires_action" -> action(intent);
            case "requires_payment_method", "canceled" -> declined(intent.getLastPaymentError());
            default -> new Pending();
        };
    }

    /** How the promise ended, if it did. */
    static Answer end(PaymentIntent intent) {
        return switch (intent.getStatus()) {
            case "succeeded" -> new Captured(intent.getId());
            case "canceled" -> new Voided();
            default -> new Unknown();
        };
    }

    static Answer refund(Refund refund) {
        return switch (refund.getStatus()) {
            case "succeeded", "pending" -> new Refunded(refund.getId());
            case "failed", "canceled" ->
                    new Failed(code(refund.getFailureReason()), refund.getId());
            default -> new Pending();
        };
    }

    static Answer declined(CardException card) {
        return declined(card.getDeclineCode() == null ? card.getCode() : card.getDeclineCode());
    }

    private static Answer declined(@Nullable StripeError error) {
        if (error == null) {
            return declined("card_declined");
        }
        return declined(error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode());
    }

    static Answer declined(@Nullable String code) {
        return new Declined(code(code), code == null || !FINAL.contains(code));
    }

    static Answer failed(StripeException failure) {
        return new Failed(code(failure.getCode()));
    }

    private static String code(@Nullable String code) {
        return code == null ? "declined" : code.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What cannot be done at an address cannot be done here. */
    private static Answer action(PaymentIntent intent) {
        var next = intent.getNextAction();
        var redirect = next == null ? null : next.getRedirectToUrl();
        return redirect == null || redirect.getUrl() == null
                ? new Declined("authentication-required", true)
                : new ActionRequired(redirect.getUrl());
    }
}
