package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the sale of a flight's seats for good, whoever has some; refused where the plan is no longer
 * the version that the caller saw.
 */
public record CloseSales(
        @TargetAggregateIdentifier InventoryId inventory, @Nullable Long version, String reason)
        implements InventoryCommand {}
