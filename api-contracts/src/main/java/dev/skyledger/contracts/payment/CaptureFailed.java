package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** The promised money could not be moved, this time or for good. */
@Revision("1")
public record CaptureFailed(PaymentId payment, int attempt, String reason, boolean forGood)
        implements PaymentEvent {}
