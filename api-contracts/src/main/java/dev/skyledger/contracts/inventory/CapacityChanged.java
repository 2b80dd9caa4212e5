package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;

/** A cabin has another number of seats to sell. */
@Revision("1")
public record CapacityChanged(InventoryId inventory, Cabin cabin, int before, int after)
        implements InventoryEvent {}
