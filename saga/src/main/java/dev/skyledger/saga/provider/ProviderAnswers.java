package dev.skyledger.saga.provider;

import dev.skyledger.contracts.payment.PaymentCommand;
import dev.skyledger.contracts.payment.RecordActionRequired;
import dev.skyledger.contracts.payment.RecordAuthorisation;
import dev.skyledger.contracts.payment.RecordCapture;
import dev.skyledger.contracts.payment.RecordCaptureFailure;
import dev.skyledger.contracts.payment.RecordDecline;
import dev.skyledger.contracts.payment.RecordRefund;
import dev.skyledger.contracts.payment.RecordRefundFailure;
import dev.skyledger.contracts.payment.RecordVoid;
import dev.skyledger.saga.provider.Answer.ActionRequired;
import dev.skyledger.saga.provider.Answer.Authorised;
import dev.skyledger.saga.provider.Answer.Captured;
import dev.skyledger.saga.provider.Answer.Declined;
import dev.skyledger.saga.provider.Answer.Failed;
import dev.skyledger.saga.provider.Answer.Pending;
import dev.skyledger.saga.provider.Answer.Refunded;
import dev.skyledger.saga.provider.Answer.Unknown;
import dev.skyledger.saga.provider.Answer.Voided;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/**
 * Turns the provider's answers, from a call or a callback, into records of the payment. A call
 * counts as answered only when the record is committed, so an answer may be recorded twice, and the
 * payment knows that.
 */
@Component
public class ProviderAnswers {

    private final CommandGateway commands;

    private final ProviderCalls calls;

    private final ProviderPolicy policy;

    private final Clock clock;

    ProviderAnswers(
            CommandGateway commands, ProviderCalls calls, ProviderPolicy policy, Clock clock) {
        this.commands = commands;
        this.calls = calls;
        this.policy = policy;
        this.clock = clock;
    }

    /** What the provider said about this call; ends when it is recorded. */
    CompletableFuture<?> take(ProviderCall call, Answer answer) {
        return switch (answer) {
            case Authorised(var reference, var captureBefore) ->
                    settle(
                            call,
                            new RecordAuthorisation(
                                    call.payment(), call.attempt(), reference, captureBefore));
            case Declined(var reason, var retryable) ->
                    settle(
                            call,
                            new RecordDecline(call.payment(), call.attempt(), reason, retryable));
            case Captured(var reference) ->
                    settle(call, new RecordCapture(call.payment(), call.attempt(), reference));
            case Refunded(var reference) ->
                    settle(call, new RecordRefund(call.payment(), call.attempt(), reference));
            case Voided() when call.operation() == Operation.CAPTURE -> letGoElsewhere(call);
            case Voided() -> settle(call, new RecordVoid(call.payment(), call.attempt()));
            case ActionRequired(var url) ->
                    record(call, new RecordActionRequired(call.payment(), call.attempt(), url))
                            .thenCompose(_ -> askLater(call));
            case Failed failure -> failed(call, failure);
            case Pending(), Unknown() -> askLater(call);
        };
    }

    /** What we did not let go of, somebody else did: it can never be moved. */
    private CompletableFuture<?> letGoElsewhere(ProviderCall call) {
        return record(call, new RecordVoid(call.payment(), call.attempt()))
                .thenCompose(_ ->
                        settle(
                                call,
                                new RecordCaptureFailure(
                                        call.payment(), call.attempt(), "voided", true)));
    }

    private CompletableFuture<?> failed(ProviderCall call, Failed failure) {
        var isCapture = call.operation() == Operation.CAPTURE;
        if (isCapture && isOlderThan(policy.captureFor(), call)) {
            return settle(
                    call,
                    new RecordCaptureFailure(
                            call.payment(), call.attempt(), failure.reason(), true));
        }
        var next = policy.nextTry(call, clock.instant());
        return recordFailure(call, failure)
                .thenCompose(_ ->
                        failure.reference() == null
                                ? calls.anew(call, next)
                                : calls.anewThoughDone(call, next));
    }

    private CompletableFuture<?> recordFailure(ProviderCall call, Failed failure) {
        return switch (call.operation()) {
            case CAPTURE ->
                    record(
                            call,
                            new RecordCaptureFailure(
                                    call.payment(), call.attempt(), failure.reason(), false));
            case REFUND ->
                    record(
                            call,
                            new RecordRefundFailure(
                                    call.payment(),
                                    call.attempt(),
                                    failure.reason(),
                                    failure.reference()));
            case AUTHORISE, VOID -> CompletableFuture.completedFuture(null);
        };
    }

    /** What was given up may be promised yet; then it is let go. */
    private CompletableFuture<?> askLater(ProviderCall call) {
        var now = clock.instant();
        if (!policy.isGivenUp(call, now)) {
            return calls.again(call, policy.nextTry(call, now));
        }
        return record(call, new RecordDecline(call.payment(), call.attempt(), "no-answer", true))
                .thenCompose(_ ->
                        policy.isForgotten(call, now)
                                ? calls.settled(call)
                                : calls.again(call, policy.nextTry(call, now)));
    }

    private boolean isOlderThan(Duration age, ProviderCall call) {
        return clock.instant().isAfter(call.askedAt().plus(age));
    }

    /** A record that fails leaves the call as it is, to be tried again when its lease ends. */
    private CompletableFuture<?> settle(ProviderCall call, PaymentCommand record) {
        return record(call, record).thenCompose(_ -> calls.settled(call));
    }

    private CompletableFuture<?> record(ProviderCall call, PaymentCommand record) {
        return commands.send(message(call, record));
    }

    private static GenericCommandMessage<?> message(ProviderCall call, PaymentCommand record) {
        var metadata = call.origin().metadata("PROVIDER", "payment-provider", "provider");
        return new GenericCommandMessage<>(record, metadata);
    }
}
