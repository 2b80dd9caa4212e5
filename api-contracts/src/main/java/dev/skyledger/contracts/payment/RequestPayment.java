package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens one try to authorise an amount; requesting the same try again changes nothing. */
public record RequestPayment(
        @TargetAggregateIdentifier PaymentId payment,
        int attempt,
        Money amount,
        CardPayment card,
        List<HeldItem> items)
        implements PaymentCommand {

    public RequestPayment {
        items = List.copyOf(items);
    }
}
