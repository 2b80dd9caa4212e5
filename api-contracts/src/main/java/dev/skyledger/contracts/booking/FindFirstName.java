package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * By what name a passenger was named first, whatever was corrected since. Decides nothing; answers
 * with a {@link FoundFirstName}.
 */
public record FindFirstName(
        @TargetAggregateIdentifier BookingId booking,
        PassengerId passenger,
        @Nullable TravellerId owner)
        implements BookingCommand {}
