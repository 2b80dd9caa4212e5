package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everybody who has a seat in the cabin can be carried again, so it sells again. */
@Revision("1")
public record OversaleResolved(
        InventoryId inventory,
        OversaleId oversale,
        Cabin cabin,
        OversaleResolution by,
        @Nullable String reason)
        implements InventoryEvent {}
