package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Changes where the people of a booking are reached. */
public record CorrectContact(
        @TargetAggregateIdentifier BookingId booking, Contact contact, TravellerId owner)
        implements BookingCommand {}
