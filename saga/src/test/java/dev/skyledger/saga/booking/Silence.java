package dev.skyledger.saga.booking;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.CallbackRequest;
import dev.skyledger.saga.provider.PaymentProvider;
import dev.skyledger.saga.provider.ProviderCall;
import dev.skyledger.saga.provider.ProviderNews;
import dev.skyledger.saga.provider.StatementLine;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A provider that never decides. */
final class Silence implements PaymentProvider {

    @Override
    public String name() {
        return "silence";
    }

    @Override
    public Answer authorise(ProviderCall call) {
        return new Answer.Pending();
    }

    @Override
    public Answer capture(ProviderCall call) {
        return new Answer.Pending();
    }

    @Override
    public Answer release(ProviderCall call) {
        return new Answer.Pending();
    }

    @Override
    public Answer refund(ProviderCall call) {
        return new Answer.Pending();
    }

    @Override
    public Answer inquire(ProviderCall call) {
        return new Answer.Pending();
    }

    @Override
    public @Nullable ProviderNews read(CallbackRequest request) {
        return null;
    }

    @Override
    public List<StatementLine> statement(Instant from, Instant to) {
        return List.of();
    }
}
