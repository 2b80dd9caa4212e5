package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A cabin has another number of seats to sell, or has them elsewhere: whoever sat where no seat is
 * any more has none.
 */
@Revision("1")
public record CapacityChanged(
        InventoryId inventory,
        Cabin cabin,
        int before,
        int after,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SeatMap seatMap)
        implements InventoryEvent {}
