package dev.skyledger.contracts.payment;

import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.serialization.Revision;

/** The provider refused; nothing was charged. */
@Revision("1")
public record PaymentDeclined(PaymentId payment, int attempt, String reason, boolean retryable)
        implements PaymentEvent {

    /** The reason where nobody awaits the answer any more, since another try begins. */
    public static final String GIVEN_UP = "given-up";

    /** The reason where the provider was not asked, since earlier money is not settled yet. */
    public static final String EARLIER_OPEN = "earlier-payment-open";
}
