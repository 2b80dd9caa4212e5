package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The provider promised the money of one try. */
public record RecordAuthorisation(
        @TargetAggregateIdentifier PaymentId payment,
        int attempt,
        String reference,
        Instant captureBefore)
        implements PaymentCommand {}
