package dev.skyledger.contracts.flight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A cabin has another number of seats, or has them elsewhere; one that is new has none before, one
 * that is gone has none after.
 */
@Revision("1")
public record EquipmentChanged(
        FlightId flight,
        Cabin cabin,
        int before,
        int after,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SeatMap seatMap)
        implements FlightEvent {}
