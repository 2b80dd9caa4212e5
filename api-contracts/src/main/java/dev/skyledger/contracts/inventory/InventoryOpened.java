package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The seats of a flight went on sale. */
@Revision("1")
public record InventoryOpened(InventoryId inventory, Instant salesEnd, List<CabinStock> cabins)
        implements InventoryEvent {}
