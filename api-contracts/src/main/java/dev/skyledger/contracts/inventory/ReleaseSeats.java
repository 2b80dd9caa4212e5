package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Gives held or sold seats back until the hold has only so many left; what is back already changes
 * nothing. Who leaves is named by the number that they have in the party until then; where nobody
 * is named, the last of the party leave.
 */
public record ReleaseSeats(
        @TargetAggregateIdentifier InventoryId inventory,
        HoldId hold,
        ReleaseReason reason,
        int left,
        List<Integer> leaving)
        implements InventoryCommand {

    public ReleaseSeats {
        if (left < 0) {
            throw new IllegalArgumentException("a hold has no fewer than no seats left");
        }
        leaving = List.copyOf(leaving);
    }

    /** Gives all seats of a hold back. */
    public static ReleaseSeats all(InventoryId inventory, HoldId hold, ReleaseReason reason) {
        return new ReleaseSeats(inventory, hold, reason, 0, List.of());
    }
}
