package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts the seats of a flight on sale until the flight leaves, on a day of this zone; opening again
 * changes nothing.
 */
public record OpenInventory(
        @TargetAggregateIdentifier InventoryId inventory,
        Instant salesEnd,
        ZoneId zone,
        List<CabinStock> cabins)
        implements InventoryCommand {

    public OpenInventory {
        cabins = List.copyOf(cabins);
    }
}
