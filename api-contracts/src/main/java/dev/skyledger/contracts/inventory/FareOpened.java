package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;

/** Seats can be sold in a fare that was not there before. */
@Revision("1")
public record FareOpened(InventoryId inventory, Cabin cabin, FareStock fare)
        implements InventoryEvent {}
