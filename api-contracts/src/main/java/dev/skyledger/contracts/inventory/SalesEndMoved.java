package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The flight leaves at another time, so its seats are sold until another moment. */
@Revision("1")
public record SalesEndMoved(InventoryId inventory, Instant before, Instant after)
        implements InventoryEvent {}
