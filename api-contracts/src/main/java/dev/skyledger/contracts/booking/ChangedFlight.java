package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the seller changed about a flight of a booking, as its owner sees it: how it was agreed, how
 * it goes now if it does, until when somebody may decide, and what happens if nobody does.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangedFlight(
        ScheduleChangeKind kind,
        boolean significant,
        String rule,
        Way old,
        @JsonProperty("new") @Nullable Way now,
        Instant deadline,
        @JsonProperty("default") ScheduleDecision standard,
        List<Alternative> alternatives,
        @Nullable String reason) {

    /** From where to where and when, as the clocks there show it. */
    public record Way(
            AirportCode origin,
            AirportCode destination,
            OffsetDateTime departure,
            OffsetDateTime arrival) {}

    /** Another flight that may be taken for nothing more. */
    public record Alternative(
            String offerId,
            FlightId flightId,
            FlightNumber flightNumber,
            Way way,
            Cabin cabin,
            FareCode fareCode) {}
}
