package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Ends the sale of a flight's seats for good; refused where somebody holds or bought some, unless
 * it must be.
 */
public record CloseSales(@TargetAggregateIdentifier InventoryId inventory, boolean evenIfSold)
        implements InventoryCommand {}
