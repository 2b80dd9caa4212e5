package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Allows so many seats of a cabin to be sold beyond those that it has, in place of the version that
 * the caller saw; the plan it carries stays as it is. Answers with the new version.
 */
public record AuthoriseOverbooking(
        @TargetAggregateIdentifier InventoryId inventory,
        long version,
        Cabin cabin,
        int seats,
        Times times,
        List<CabinPlan> cabins,
        @Nullable String reason)
        implements InventoryCommand {

    public AuthoriseOverbooking {
        cabins = CabinPlan.checked(cabins);
    }
}
