package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;

/** No more seats are sold in the fare. */
@Revision("1")
public record FareClosed(InventoryId inventory, Cabin cabin, FareCode fare)
        implements InventoryEvent {}
