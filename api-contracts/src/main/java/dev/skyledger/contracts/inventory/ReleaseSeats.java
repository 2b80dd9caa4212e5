package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives held or sold seats back until the hold has only so many left; what is back already changes
 * nothing.
 */
public record ReleaseSeats(
        @TargetAggregateIdentifier InventoryId inventory,
        HoldId hold,
        ReleaseReason reason,
        int left)
        implements InventoryCommand {

    public ReleaseSeats {
        if (left < 0) {
            throw new IllegalArgumentException("a hold has no fewer than no seats left");
        }
    }

    /** Gives all of them back. */
    public ReleaseSeats(InventoryId inventory, HoldId hold, ReleaseReason reason) {
        this(inventory, hold, reason, 0);
    }
}
