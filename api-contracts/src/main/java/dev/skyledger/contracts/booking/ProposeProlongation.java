package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether a held booking may have more time to pay, until a moment or as much more as is
 * usual, and never longer than {@code atMost} from when it was held. Decides nothing yet; answers
 * with a {@link Prolongation}.
 */
public record ProposeProlongation(
        @TargetAggregateIdentifier BookingId booking,
        String request,
        @Nullable Instant until,
        Duration by,
        Duration atMost,
        @Nullable TravellerId owner)
        implements BookingCommand {}
