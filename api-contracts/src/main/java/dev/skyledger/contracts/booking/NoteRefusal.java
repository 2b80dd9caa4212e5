package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what somebody was refused; the same again right after it is not news. Only for its
 * owner, or for staff where none is given.
 */
public record NoteRefusal(
        @TargetAggregateIdentifier BookingId booking,
        @Nullable TravellerId owner,
        String asked,
        String code)
        implements BookingCommand {}
