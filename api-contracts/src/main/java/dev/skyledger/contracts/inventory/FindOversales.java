package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.FlightId;
import org.jspecify.annotations.Nullable;

/**
 * Which oversales are there, the youngest first, after the given position? Only those that are not
 * resolved yet, or those of one flight, where that is asked. Answered with {@link OversalePage}.
 */
public record FindOversales(
        @Nullable FlightId flight, boolean onlyOpen, @Nullable String after, int limit) {}
