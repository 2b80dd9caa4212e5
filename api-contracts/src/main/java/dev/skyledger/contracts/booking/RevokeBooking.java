package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PaymentId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes back a confirmed booking whose money could not be moved, or that of one of its exchanges,
 * so that its seats return and what was moved else.
 */
public record RevokeBooking(
        @TargetAggregateIdentifier BookingId booking, PaymentId unmoved, String reason)
        implements BookingCommand {

    /** The reason where money that was promised did not come. */
    public static final String CAPTURE_FAILED = "capture-failed";
}
