package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The money is promised until {@code captureBefore}; the held seats can be sold. */
@Revision("1")
public record PaymentAuthorised(
        PaymentId payment,
        int attempt,
        Money amount,
        String reference,
        Instant captureBefore,
        List<HeldItem> items)
        implements PaymentEvent {}
