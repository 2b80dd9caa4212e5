package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Starts to pay for a held booking with a card. The same request again changes nothing; an owner is
 * named where only the owner may do it. Answers with a {@link PaymentTry}.
 */
public record BeginPayment(
        @TargetAggregateIdentifier BookingId booking,
        String request,
        CardPayment card,
        @Nullable TravellerId owner)
        implements BookingCommand {}
