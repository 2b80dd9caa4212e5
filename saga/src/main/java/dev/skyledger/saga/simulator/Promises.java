package dev.skyledger.saga.simulator;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Answer.ActionRequired;
import dev.skyledger.saga.provider.Answer.Authorised;
import dev.skyledger.saga.provider.Answer.Pending;
import dev.skyledger.saga.provider.Answer.Unknown;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderTimedOut;
import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Promises money, or does not, as the card's token says; once for a key. */
@Component
@ConditionalOnProperty(
        name = "skyledger.payments.provider",
        havingValue = "simulator",
        matchIfMissing = true)
class Promises {

    private static final Duration PROMISE = Duration.ofDays(7);

    private final SimulatorLedger ledger;

    private final Line line;

    private final SimulatorPolicy policy;

    private final Clock clock;

    Promises(SimulatorLedger ledger, Line line, SimulatorPolicy policy, Clock clock) {
        this.ledger = ledger;
        this.line = line;
        this.policy = policy;
        this.clock = clock;
    }

    Answer authorise(ProviderCall call) {
        var token = call.detail();
        return switch (token) {
            case "tok_ok",
                    "tok_slow",
                    "tok_capture_fails",
                    "tok_refund_fails",
                    "tok_refund_fails_once" ->
                    approved(call);
            case "tok_timeout_then_ok" -> {
                approved(call);
                throw new ProviderTimedOut();
            }
            case "tok_error_once" -> {
                failOnce(call);
                yield approved(call);
            }
            case "tok_duplicate_callback" -> {
                var answer = approved(call);
                line.tell(call, answer, Duration.ZERO);
                line.tell(call, answer, Duration.ZERO);
                yield answer;
            }
            case "tok_late_ok" -> approvedLater(call);
            case "tok_action_required" -> {
                ledger.note(call, token, Outcome.ACTION_REQUIRED);
                yield actionRequired(call);
            }
            default -> {
                ledger.note(call, token, Outcome.DECLINED);
                yield Declines.by(token);
            }
        };
    }

    Answer inquire(ProviderCall call) {
        var entries = ledger.of(call);
        if (entries.isEmpty()) {
            return new Unknown();
        }
        var last = entries.getFirst();
        return switch (last.outcome()) {
            case AUTHORISED -> authorised(call);
            case DECLINED -> Declines.by(call.detail());
            case ACTION_REQUIRED -> actionRequired(call);
            case PENDING ->
                    clock.instant().isBefore(last.at().plus(policy.late()))
                            ? new Pending()
                            : approved(call);
            case ERROR, CAPTURED, VOIDED, REFUNDED, FAILED -> new Unknown();
        };
    }

    /** The owner of the card decides, once; says whether there was anything to decide. */
    boolean decide(ProviderCall call, boolean approves) {
        var done = ledger.of(call);
        if (done.isEmpty() || done.getFirst().outcome() != Outcome.ACTION_REQUIRED) {
            return false;
        }
        line.tell(call, approves ? approved(call) : declined(call), Duration.ZERO);
        return true;
    }

    private static Answer actionRequired(ProviderCall call) {
        var payment = call.payment();
        var page = "/api/v1/simulator/actions/%s/%d".formatted(payment.booking(), call.attempt());
        return new ActionRequired(
                payment.exchange().isEmpty()
                        ? page
                        : page + "?exchange=" + payment.exchange().getAsInt());
    }

    private Answer declined(ProviderCall call) {
        ledger.note(call, call.detail(), Outcome.DECLINED);
        return Declines.by(call.detail());
    }

    private Answer approved(ProviderCall call) {
        ledger.note(call, call.detail(), Outcome.AUTHORISED);
        return authorised(call);
    }

    private Answer authorised(ProviderCall call) {
        return new Authorised(
                call.detail() + ":" + call.idempotencyKey(), clock.instant().plus(PROMISE));
    }

    /** The callback may die with the process; whoever asks later is told the same. */
    private Answer approvedLater(ProviderCall call) {
        if (ledger.note(call, call.detail(), Outcome.PENDING)) {
            Thread.startVirtualThread(() -> {
                Line.pause(policy.late());
                line.tell(call, approved(call), Duration.ZERO);
            });
        }
        return new Pending();
    }

    private void failOnce(ProviderCall call) {
        if (ledger.note(call, call.detail(), Outcome.ERROR)) {
            throw new IllegalStateException("the simulated provider failed");
        }
    }
}
