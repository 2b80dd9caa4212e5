package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import org.jspecify.annotations.Nullable;

/** The flight cannot seat the party in the fare that was asked for. */
public record SeatsUnavailable(
        @Nullable BookingId booking, FlightId flight, String reason, int available)
        implements Refusal {}
