package dev.skyledger.contracts.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
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

    @JsonCreator
    public SeatsUnavailable {}

    public SeatsUnavailable(
            @Nullable BookingId booking, FlightId flight, String reason, int available) {
        this(booking, flight, reason, available, null);
    }
}
