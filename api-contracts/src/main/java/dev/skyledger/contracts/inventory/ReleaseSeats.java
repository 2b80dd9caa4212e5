package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives held or sold seats back; what is back already changes nothing. */
public record ReleaseSeats(
        @TargetAggregateIdentifier InventoryId inventory, HoldId hold, ReleaseReason reason)
        implements InventoryCommand {}
