package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether what was set aside for a booking under an attempt is still needed: what was not
 * claimed until now never will be. Answers with a {@link Placing}; where it names a hold that the
 * booking does without, that is over.
 */
public record ForgoBooking(
        @TargetAggregateIdentifier BookingId booking, int attempt, @Nullable HoldId hold)
        implements BookingCommand {

    /** About all that was set aside under the attempt. */
    public static ForgoBooking of(BookingId booking, int attempt) {
        return new ForgoBooking(booking, attempt, null);
    }
}
