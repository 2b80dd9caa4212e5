package dev.skyledger.saga.simulator;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Answer.Captured;
import dev.skyledger.saga.provider.Answer.Failed;
import dev.skyledger.saga.provider.Answer.Refunded;
import dev.skyledger.saga.provider.Answer.Unknown;
import dev.skyledger.saga.provider.Answer.Voided;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderTimedOut;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Moves promised money, lets go of it, and gives back what was moved. What was promised ends once,
 * one way or the other.
 */
@Component
@ConditionalOnProperty(
        name = "skyledger.payments.provider",
        havingValue = "simulator",
        matchIfMissing = true)
class Moves {

    private final SimulatorLedger ledger;

    Moves(SimulatorLedger ledger) {
        this.ledger = ledger;
    }

    Answer capture(ProviderCall call) {
        var token = tokenIn(call.detail());
        if (token.equals("tok_capture_fails")) {
            ledger.note(call, token, Outcome.FAILED);
            return new Failed("capture-refused");
        }
        if (ledger.ends(call, token, Outcome.CAPTURED) == Outcome.VOIDED) {
            return new Voided();
        }
        if (token.equals("tok_timeout_then_ok")) {
            throw new ProviderTimedOut();
        }
        return new Captured(call.detail());
    }

    Answer release(ProviderCall call) {
        return ledger.ends(call, tokenIn(call.detail()), Outcome.VOIDED) == Outcome.CAPTURED
                ? new Captured(call.detail())
                : new Voided();
    }

    Answer refund(ProviderCall call) {
        var token = tokenIn(call.detail());
        var isRefused =
                token.equals("tok_refund_fails")
                        || token.equals("tok_refund_fails_once") && call.round() == 0;
        if (isRefused || !ledger.refund(call, token)) {
            ledger.note(call, token, Outcome.FAILED);
            return new Failed("refund-refused");
        }
        return refunded(call);
    }

    Answer inquire(ProviderCall call) {
        var entries = ledger.of(call);
        if (entries.isEmpty()) {
            return new Unknown();
        }
        return switch (entries.getFirst().outcome()) {
            case CAPTURED -> new Captured(call.detail());
            case VOIDED -> new Voided();
            case REFUNDED -> refunded(call);
            case FAILED ->
                    new Failed(
                            call.operation() == Operation.REFUND
                                    ? "refund-refused"
                                    : "capture-refused");
            case AUTHORISED, DECLINED, PENDING, ACTION_REQUIRED, ERROR -> new Unknown();
        };
    }

    private static Answer refunded(ProviderCall call) {
        return new Refunded(call.detail() + "/" + call.attempt());
    }

    private static String tokenIn(String reference) {
        return reference.substring(0, reference.indexOf(':'));
    }
}
