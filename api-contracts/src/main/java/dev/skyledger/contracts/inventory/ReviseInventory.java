package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the seats a new plan in place of the version that the caller saw; where fewer seats would
 * be left than are taken it is refused, unless an oversale is allowed. Where the flight goes
 * otherwise, whoever has seats is named. Answers with the new version.
 */
public record ReviseInventory(
        @TargetAggregateIdentifier InventoryId inventory,
        long version,
        Times times,
        List<CabinPlan> cabins,
        @Nullable String reason,
        boolean allowOversale,
        @Nullable Replan replan)
        implements InventoryCommand {

    public ReviseInventory {
        cabins = CabinPlan.checked(cabins);
    }
}
