package dev.skyledger.saga.booking;

import dev.skyledger.saga.provider.Answer;
import dev.skyledger.saga.provider.PaymentProvider;
import dev.skyledger.saga.provider.ProviderCall;

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
}
