package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends an oversale: because enough seats came back, or because the excess is authorised as
 * overbooking. One that is resolved stays so.
 */
public record ResolveOversale(
        @TargetAggregateIdentifier InventoryId inventory,
        OversaleId oversale,
        boolean authoriseOverbooking,
        @Nullable String reason)
        implements InventoryCommand {}
