package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** So many seats may be sold in the cabin beyond those that it has. */
@Revision("1")
public record OverbookingAuthorised(
        InventoryId inventory, Cabin cabin, int before, int after, @Nullable String reason)
        implements InventoryEvent {}
