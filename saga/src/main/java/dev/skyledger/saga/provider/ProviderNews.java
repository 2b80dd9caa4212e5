package dev.skyledger.saga.provider;

import dev.skyledger.contracts.shared.PaymentId;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says by itself about a call that it was sent; each news has one id. A round is
 * named where each of them leaves something of its own at the provider, as refunds do.
 */
public record ProviderNews(
        String id,
        PaymentId payment,
        Operation operation,
        int attempt,
        @Nullable Integer round,
        Answer answer) {

    /** What became of an earlier round is no news of the one that took its place. */
    boolean isAbout(ProviderCall call) {
        return round == null || round == call.round();
    }
}
