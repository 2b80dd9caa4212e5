package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends the holds whose moment has passed; harmless when none has. */
public record LapseHolds(@TargetAggregateIdentifier InventoryId inventory)
        implements InventoryCommand {}
