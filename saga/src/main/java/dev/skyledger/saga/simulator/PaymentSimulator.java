package dev.skyledger.saga.simulator;

import static java.util.concurrent.CompletableFuture.delayedExecutor;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.Answer.ActionRequired;
import dev.skyledger.saga.provider.Answer.Authorised;
import dev.skyledger.saga.provider.Answer.Captured;
import dev.skyledger.saga.provider.Answer.Failed;
import dev.skyledger.saga.provider.Answer.Pending;
import dev.skyledger.saga.provider.Answer.Refunded;
import dev.skyledger.saga.provider.Answer.Unknown;
import dev.skyledger.saga.provider.Answer.Voided;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.PaymentProvider;
import dev.skyledger.saga.provider.ProviderAnswers;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderTimedOut;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * A provider whose outcome the card's token names. It does the same thing once for a key, remembers
 * over restarts, and puts the token into its references, so that moving the money needs no look-up.
 */
@Component
@ConditionalOnProperty(
        name = "skyledger.payments.provider",
        havingValue = "simulator",
        matchIfMissing = true)
class PaymentSimulator implements PaymentProvider {

    private static final Duration PROMISE = Duration.ofDays(7);

    private final SimulatorLedger ledger;

    private final ProviderAnswers callbacks;

    private final SimulatorPolicy policy;

    private final Clock clock;

    PaymentSimulator(
            SimulatorLedger ledger,
            ProviderAnswers callbacks,
            SimulatorPolicy policy,
            Clock clock) {
        this.ledger = ledger;
        this.callbacks = callbacks;
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public Answer authorise(ProviderCall call) {
        var token = call.detail();
        travel(token.equals("tok_slow") ? policy.slow() : policy.latency());
        return switch (token) {
            case "tok_ok",
                    "tok_slow",
                    "tok_capture_fails",
                    "tok_refund_fails",
                    "tok_refund_fails_once" -> approved(call);
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
                callbacks.take(call, answer);
                callbacks.take(call, answer);
                yield answer;
            }
            case "tok_late_ok" -> approvedLater(call);
            case "tok_action_required" -> {
                ledger.note(call, token, Outcome.ACTION_REQUIRED);
                yield new ActionRequired(
                        "/api/v1/simulator/actions/%s/%d"
                                .formatted(call.payment().booking(), call.attempt()));
            }
            default -> {
                ledger.note(call, token, Outcome.DECLINED);
                yield Declines.by(token);
            }
        };
    }

    @Override
    public Answer capture(ProviderCall call) {
        var token = tokenIn(call.detail());
        travel(policy.latency());
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

    @Override
    public Answer release(ProviderCall call) {
        travel(policy.latency());
        return ledger.ends(call, tokenIn(call.detail()), Outcome.VOIDED) == Outcome.CAPTURED
                ? new Captured(call.detail())
                : new Voided();
    }

    @Override
    public Answer refund(ProviderCall call) {
        var token = tokenIn(call.detail());
        travel(policy.latency());
        var isRefused =
                token.equals("tok_refund_fails")
                        || token.equals("tok_refund_fails_once") && call.round() == 0;
        if (isRefused || !ledger.refund(call, token)) {
            ledger.note(call, token, Outcome.FAILED);
            return new Failed("refund-refused");
        }
        return refunded(call);
    }

    private static Answer refunded(ProviderCall call) {
        return new Refunded(call.detail() + "/" + call.attempt());
    }

    @Override
    public Answer inquire(ProviderCall call) {
        var entries = ledger.of(call);
        if (entries.isEmpty()) {
            return new Unknown();
        }
        var last = entries.getFirst();
        return switch (last.outcome()) {
            case AUTHORISED -> authorised(call);
            case DECLINED -> Declines.by(call.detail());
            case CAPTURED -> new Captured(call.detail());
            case VOIDED -> new Voided();
            case REFUNDED -> refunded(call);
            case FAILED ->
                    new Failed(
                            call.operation() == Operation.REFUND
                                    ? "refund-refused"
                                    : "capture-refused");
            case ERROR -> new Unknown();
            case ACTION_REQUIRED -> new Pending();
            case PENDING ->
                    clock.instant().isBefore(last.at().plus(policy.late()))
                            ? new Pending()
                            : approved(call);
        };
    }

    /** The owner of the card decides, once; says whether there was anything to decide. */
    boolean decide(ProviderCall call, boolean approves) {
        var done = ledger.of(call);
        if (done.isEmpty() || done.getFirst().outcome() != Outcome.ACTION_REQUIRED) {
            return false;
        }
        if (approves) {
            callbacks.take(call, approved(call));
        } else {
            ledger.note(call, call.detail(), Outcome.DECLINED);
            callbacks.take(call, Declines.by(call.detail()));
        }
        return true;
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
        ledger.note(call, call.detail(), Outcome.PENDING);
        CompletableFuture.runAsync(
                () -> callbacks.take(call, approved(call)),
                delayedExecutor(policy.late().toMillis(), TimeUnit.MILLISECONDS));
        return new Pending();
    }

    private void failOnce(ProviderCall call) {
        if (ledger.note(call, call.detail(), Outcome.ERROR)) {
            throw new IllegalStateException("the simulated provider failed");
        }
    }

    private static String tokenIn(String reference) {
        return reference.substring(0, reference.indexOf(':'));
    }

    private static void travel(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderTimedOut();
        }
    }
}
