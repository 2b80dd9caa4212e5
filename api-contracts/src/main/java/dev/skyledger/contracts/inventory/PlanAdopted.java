package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The seats are sold by another plan from now on, and the flight will follow it. */
@Revision("1")
public record PlanAdopted(
        InventoryId inventory,
        long version,
        Times times,
        List<CabinPlan> cabins,
        @Nullable String reason)
        implements InventoryEvent {}
