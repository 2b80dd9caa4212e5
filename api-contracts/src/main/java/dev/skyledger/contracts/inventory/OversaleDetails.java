package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.OversaleId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One oversale as the staff sees it: by how many seats it was declared, how many are still missing,
 * and the bookings that have seats in the cabin while it lasts.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OversaleDetails(
        OversaleId oversaleId,
        FlightId flightId,
        FlightNumber flightNumber,
        OffsetDateTime departure,
        Cabin cabin,
        int excess,
        int remaining,
        Status status,
        @Nullable String reason,
        Instant declaredAt,
        @Nullable Instant resolvedAt,
        @Nullable OversaleResolution resolution,
        @Nullable String resolutionReason,
        List<BookingId> bookings) {

    /** Whether the cabin sells again. */
    public enum Status {
        DECLARED,
        RESOLVED
    }
}
