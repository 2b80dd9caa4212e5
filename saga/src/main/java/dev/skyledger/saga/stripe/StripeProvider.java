package dev.skyledger.saga.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.PaymentProvider;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderNews;
import dev.skyledger.saga.provider.ProviderTimedOut;
import dev.skyledger.saga.provider.StatementLine;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Stripe: one payment intent for a try, captured by hand. Every call goes under our own key, which
 * Stripe keeps for a day; what is older is found by its marks, so that repeating it does nothing
 * twice.
 */
@Component
@ConditionalOnProperty(name = "skyledger.payments.provider", havingValue = "stripe")
class StripeProvider implements PaymentProvider {

    private static final String MOVED_ON = "payment_intent_unexpected_state";

    private final StripeClient stripe;

    private final StripeSearch search;

    private final StripeStatement statement;

    private final StripeCallbacks callbacks;

    private final StripePolicy policy;

    private final Clock clock;

    StripeProvider(StripeClient stripe, StripePolicy policy, Clock clock) {
        this.stripe = stripe;
        this.search = new StripeSearch(stripe, clock);
        this.statement = new StripeStatement(stripe);
        this.callbacks = new StripeCallbacks(policy, clock);
        this.policy = policy;
        this.clock = clock;
    }

    /** A question to Stripe. */
    private interface Question {
        Answer ask() throws StripeException;
    }

    @Override
    public String name() {
        return "stripe";
    }

    @Override
    public Answer authorise(ProviderCall call) {
        return answer(() -> StripeAnswers.promise(created(call), until()), true);
    }

    @Override
    public Answer capture(ProviderCall call) {
        return ended(
                call,
                () ->
                        StripeAnswers.end(
                                stripe.v1()
                                        .paymentIntents()
                                        .capture(call.detail(), options(call))));
    }

    @Override
    public Answer release(ProviderCall call) {
        return ended(
                call,
                () ->
                        StripeAnswers.end(
                                stripe.v1().paymentIntents().cancel(call.detail(), options(call))));
    }

    @Override
    public Answer refund(ProviderCall call) {
        return answer(
                () ->
                        StripeAnswers.refund(
                                stripe.v1()
                                        .refunds()
                                        .create(StripeRequests.refund(call), options(call))),
                false);
    }

    /**
     * What was asked for once is found, never asked for a second time; how far it is asked anew.
     */
    @Override
    public Answer inquire(ProviderCall call) {
        return switch (call.operation()) {
            case AUTHORISE -> search.isKeyKnown(call) ? underItsKey(call) : byItsMarks(call);
            case CAPTURE, VOID -> answer(() -> StripeAnswers.end(retrieved(call.detail())), false);
            case REFUND -> answer(() -> search.refund(call), false);
        };
    }

    private Answer underItsKey(ProviderCall call) {
        return answer(() -> promised(created(call)), true);
    }

    /** Where it cannot be looked for, nobody knows. */
    private Answer byItsMarks(ProviderCall call) {
        return answer(
                () -> {
                    try {
                        var found = search.promise(call);
                        return found.isPresent() ? promised(found.get()) : search.nothing(call);
                    } catch (InvalidRequestException e) {
                        return new Answer.Pending();
                    }
                },
                true);
    }

    private Answer promised(PaymentIntent known) throws StripeException {
        return StripeAnswers.promise(retrieved(known.getId()), until());
    }

    @Override
    public @Nullable ProviderNews read(CallbackRequest request) {
        return callbacks.read(request);
    }

    @Override
    public List<StatementLine> statement(Instant from, Instant to) {
        return statement.between(from, to);
    }

    private PaymentIntent created(ProviderCall call) throws StripeException {
        var params = StripeRequests.promise(call, policy.returnUrl());
        return stripe.v1().paymentIntents().create(params, options(call));
    }

    private PaymentIntent retrieved(String intent) throws StripeException {
        return stripe.v1().paymentIntents().retrieve(intent);
    }

    private Instant until() {
        return clock.instant().plus(policy.promise());
    }

    private static RequestOptions options(ProviderCall call) {
        return RequestOptions.builder().setIdempotencyKey(call.idempotencyKey()).build();
    }

    /** A promise that ended otherwise meanwhile says so itself. */
    private Answer ended(ProviderCall call, Question question) {
        return answer(
                () -> {
                    try {
                        return question.ask();
                    } catch (InvalidRequestException e) {
                        var end =
                                MOVED_ON.equals(e.getCode())
                                        ? StripeAnswers.end(retrieved(call.detail()))
                                        : StripeAnswers.failed(e);
                        return end instanceof Answer.Unknown ? StripeAnswers.failed(e) : end;
                    }
                },
                false);
    }

    /** What is nobody's fault, or ours, is tried again under the same key. */
    private static Answer answer(Question question, boolean isPromise) {
        try {
            return question.ask();
        } catch (ApiConnectionException e) {
            throw new ProviderTimedOut();
        } catch (CardException e) {
            return isPromise ? StripeAnswers.declined(e) : StripeAnswers.failed(e);
        } catch (InvalidRequestException e) {
            return isPromise ? StripeAnswers.declined(e.getCode()) : StripeAnswers.failed(e);
        } catch (StripeException e) {
            throw new IllegalStateException("Stripe answered " + e.getStatusCode(), e);
        }
    }
}
