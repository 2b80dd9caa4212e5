package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;

/** Another number of seats can be sold in the fare and the cheaper ones together. */
@Revision("1")
public record FareLimitChanged(
        InventoryId inventory, Cabin cabin, FareCode fare, int before, int after)
        implements InventoryEvent {}
