package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Starts to pay for a held booking with a card. */
public record BeginPayment(@TargetAggregateIdentifier BookingId booking, CardPayment card)
        implements BookingCommand {}
