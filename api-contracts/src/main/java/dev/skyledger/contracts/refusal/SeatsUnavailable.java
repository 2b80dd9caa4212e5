package dev.skyledger.contracts.refusal;

import dev.skyledger.contracts.booking.Alternative;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The flight cannot seat the party in the fare that was asked for; who wanted to know is told what
 * could be had instead.
 */
public record SeatsUnavailable(
        @Nullable BookingId booking,
        FlightId flight,
        String reason,
        int available,
        @Nullable List<Alternative> alternatives)
        implements Refusal {

    /** Where nobody looked for what could be had instead. */
    public static SeatsUnavailable withoutAlternatives(
            @Nullable BookingId booking, FlightId flight, String reason, int available) {
        return new SeatsUnavailable(booking, flight, reason, available, null);
    }
}
