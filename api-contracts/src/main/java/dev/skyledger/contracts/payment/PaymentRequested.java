package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A try to authorise an amount began. */
@Revision("1")
public record PaymentRequested(
        PaymentId payment, int attempt, Money amount, CardPayment card, List<HeldItem> items)
        implements PaymentEvent {}
