package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Takes a changed flight as it is, or gives it back for all of its price. The same again changes
 * nothing. Answers with how it was decided, which is by silence where it comes too late.
 */
public record DecideScheduleChange(
        @TargetAggregateIdentifier BookingId booking,
        ItemId item,
        ScheduleDecision decision,
        DecidedBy by,
        @Nullable TravellerId owner)
        implements BookingCommand {}
