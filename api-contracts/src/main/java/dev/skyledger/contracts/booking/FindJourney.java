package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks on which flights of a booking somebody still flies. Answers with a {@link Journey}. */
public record FindJourney(@TargetAggregateIdentifier BookingId booking) implements BookingCommand {}
