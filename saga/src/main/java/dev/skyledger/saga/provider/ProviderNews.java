package dev.skyledger.saga.provider;

import dev.skyledger.contracts.shared.PaymentId;

/** What the provider says by itself about a call that it was sent; each news has one id. */
public record ProviderNews(
        String id, PaymentId payment, Operation operation, int attempt, Answer answer) {}
