package dev.skyledger.saga.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentSearchParams;
import com.stripe.param.RefundListParams;
import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.ProviderCall;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Finds what Stripe was asked for before by the marks that it carries, which outlive our keys. */
record StripeSearch(StripeClient stripe, Clock clock) {

    private static final long PAGE = 100;

    /** A key is good for a day from when it was first used, and is not relied on to the end. */
    private static final Duration KEYS_LAST = Duration.ofHours(23);

    /** The search may be an hour behind, and is believed when another has passed. */
    private static final Duration LAG = Duration.ofHours(2);

    private static final Set<String> OVER = Set.of("canceled", "requires_payment_method");

    /** Whether Stripe surely does nothing twice under the key of the call. */
    boolean isKeyKnown(ProviderCall call) {
        return isWithin(KEYS_LAST, call);
    }

    private boolean isWithin(Duration age, ProviderCall call) {
        return clock.instant().isBefore(call.askedAt().plus(age));
    }

    /** What it means that no promise was found. */
    Answer nothing(ProviderCall call) {
        return isWithin(KEYS_LAST.plus(LAG), call) ? new Answer.Pending() : new Answer.Unknown();
    }

    /** The promise of this try, if there is one that the search has heard of. */
    Optional<PaymentIntent> promise(ProviderCall call) throws StripeException {
        var query =
                "metadata[\"%s\"]:\"%s\" AND metadata[\"%s\"]:\"%d\""
                        .formatted(
                                StripeRequests.PAYMENT,
                                call.payment().value(),
                                StripeRequests.ATTEMPT,
                                call.attempt());
        var params = PaymentIntentSearchParams.builder().setQuery(query).setLimit(PAGE).build();
        return stripe.v1().paymentIntents().search(params).getData().stream()
                .filter(intent -> StripeRequests.isFor(call, intent.getMetadata()))
                .min(Comparator.comparing(intent -> OVER.contains(intent.getStatus())));
    }

    /** What became of this round of a refund. */
    Answer refund(ProviderCall call) throws StripeException {
        var refunds =
                stripe.v1()
                        .refunds()
                        .list(
                                RefundListParams.builder()
                                        .setPaymentIntent(call.detail())
                                        .setLimit(PAGE)
                                        .build());
        return StreamSupport.stream(refunds.autoPagingIterable().spliterator(), false)
                .filter(refund -> StripeRequests.isFor(call, refund.getMetadata()))
                .filter(refund -> StripeRequests.round(refund.getMetadata()) == call.round())
                .findFirst()
                .map(StripeAnswers::refund)
                .orElseGet(Answer.Unknown::new);
    }
}
