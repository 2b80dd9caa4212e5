package dev.skyledger.saga.simulator;

import dev.skyledger.contracts.shared.PaymentId;
import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Answer.Authorised;
import dev.skyledger.saga.provider.Answer.Captured;
import dev.skyledger.saga.provider.Answer.Declined;
import dev.skyledger.saga.provider.Answer.Refunded;
import dev.skyledger.saga.provider.Answer.Voided;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderNews;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the body of a simulated callback says. */
record Notice(
        PaymentId payment,
        Operation operation,
        int attempt,
        Outcome outcome,
        @Nullable String reference,
        @Nullable Instant captureBefore,
        @Nullable String reason,
        boolean retryable) {

    /** The notice of a decision; null where nothing is decided. */
    static @Nullable Notice of(ProviderCall call, Answer answer) {
        return switch (answer) {
            case Authorised(var reference, var before) ->
                    of(call, Outcome.AUTHORISED, reference, before);
            case Captured(var reference) -> of(call, Outcome.CAPTURED, reference, null);
            case Refunded(var reference) -> of(call, Outcome.REFUNDED, reference, null);
            case Voided() -> of(call, Outcome.VOIDED, null, null);
            case Declined(var reason, var retryable) ->
                    new Notice(
                            call.payment(),
                            call.operation(),
                            call.attempt(),
                            Outcome.DECLINED,
                            null,
                            null,
                            reason,
                            retryable);
            case Answer.ActionRequired _, Answer.Failed _, Answer.Pending _, Answer.Unknown _ ->
                    null;
        };
    }

    private static Notice of(
            ProviderCall call,
            Outcome outcome,
            @Nullable String reference,
            @Nullable Instant before) {
        return new Notice(
                call.payment(),
                call.operation(),
                call.attempt(),
                outcome,
                reference,
                before,
                null,
                false);
    }

    /** The same decision has the same id, however often it is sent. */
    String id() {
        return "msg_" + payment + "/" + operation + "/" + attempt + "/" + outcome;
    }

    /** Null where it decides nothing. */
    @Nullable ProviderNews news(String id) {
        var answer = answer();
        return answer == null
                ? null
                : new ProviderNews(id, payment, operation, attempt, null, answer);
    }

    private @Nullable Answer answer() {
        var under = reference == null ? "" : reference;
        return switch (outcome) {
            case AUTHORISED -> captureBefore == null ? null : new Authorised(under, captureBefore);
            case CAPTURED -> new Captured(under);
            case REFUNDED -> new Refunded(under);
            case VOIDED -> new Voided();
            case DECLINED -> new Declined(reason == null ? "declined" : reason, retryable);
            case PENDING, ACTION_REQUIRED, FAILED, ERROR -> null;
        };
    }
}
