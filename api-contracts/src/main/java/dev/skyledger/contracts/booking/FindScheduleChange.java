package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What is open about a flight of a booking that the seller changed, or how it was decided; where
 * its time has passed, it is decided now. Answers with a {@link FoundScheduleChange}.
 */
public record FindScheduleChange(
        @TargetAggregateIdentifier BookingId booking, ItemId item, @Nullable TravellerId owner)
        implements BookingCommand {}
