package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Brings capacity, fares and the end of sales to what the flight now says; refused where fewer
 * seats would be left than are taken.
 */
public record ReviseInventory(
        @TargetAggregateIdentifier InventoryId inventory, Instant salesEnd, List<CabinStock> cabins)
        implements InventoryCommand {

    public ReviseInventory {
        cabins = List.copyOf(cabins);
    }
}
