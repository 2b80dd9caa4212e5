package dev.skyledger.saga.simulator;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.Operation;
import dev.skyledger.saga.provider.PaymentProvider;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderNews;
import dev.skyledger.saga.provider.StatementLine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private final Promises promises;

    private final Moves moves;

    private final SimulatorLedger ledger;

    private final Line line;

    private final NoticeSeal seal;

    private final SimulatorPolicy policy;

    PaymentSimulator(
            Promises promises,
            Moves moves,
            SimulatorLedger ledger,
            Line line,
            NoticeSeal seal,
            SimulatorPolicy policy) {
        this.promises = promises;
        this.moves = moves;
        this.ledger = ledger;
        this.line = line;
        this.seal = seal;
        this.policy = policy;
    }

    @Override
    public String name() {
        return "simulator";
    }

    @Override
    public Answer authorise(ProviderCall call) {
        var isSlow = call.detail().equals("tok_slow");
        return line.carry(call, isSlow ? policy.slow() : policy.latency(), promises::authorise);
    }

    @Override
    public Answer capture(ProviderCall call) {
        return line.carry(call, policy.latency(), moves::capture);
    }

    @Override
    public Answer release(ProviderCall call) {
        return line.carry(call, policy.latency(), moves::release);
    }

    @Override
    public Answer refund(ProviderCall call) {
        return line.carry(call, policy.latency(), moves::refund);
    }

    @Override
    public Answer inquire(ProviderCall call) {
        return line.carry(
                call,
                Duration.ZERO,
                call.operation() == Operation.AUTHORISE ? promises::inquire : moves::inquire);
    }

    @Override
    public @Nullable ProviderNews read(CallbackRequest request) {
        return seal.opened(request);
    }

    @Override
    public List<StatementLine> statement(Instant from, Instant to) {
        return ledger.moved(from, to);
    }

    /** The owner of the card decides, once; says whether there was anything to decide. */
    boolean decide(ProviderCall call, boolean approves) {
        return promises.decide(call, approves);
    }
}
