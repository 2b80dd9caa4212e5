package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The cabin is about to have so many seats fewer than are given away, so nothing more is given
 * until that is resolved; the same oversale declared again has another excess.
 */
@Revision("1")
public record OversaleDeclared(
        InventoryId inventory,
        OversaleId oversale,
        Cabin cabin,
        int excess,
        @Nullable String reason)
        implements InventoryEvent {}
