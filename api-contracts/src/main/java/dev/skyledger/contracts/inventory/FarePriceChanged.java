package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import org.axonframework.serialization.Revision;

/** Seats in the fare cost something else from now on. */
@Revision("1")
public record FarePriceChanged(
        InventoryId inventory, Cabin cabin, FareCode fare, Money before, Money after)
        implements InventoryEvent {}
