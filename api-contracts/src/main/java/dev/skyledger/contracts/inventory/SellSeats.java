package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Turns a living hold into a sale; selling again changes nothing. Answers with a {@link
 * SaleOutcome}.
 */
public record SellSeats(@TargetAggregateIdentifier InventoryId inventory, HoldId hold)
        implements InventoryCommand {}
