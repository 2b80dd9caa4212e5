package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BlockId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets seats be sold again that were blocked. */
public record UnblockSeats(@TargetAggregateIdentifier InventoryId inventory, BlockId block)
        implements InventoryCommand {}
