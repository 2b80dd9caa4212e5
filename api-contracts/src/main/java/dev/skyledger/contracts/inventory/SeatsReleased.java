package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;

/** Held seats were given back before they were bought. */
@Revision("1")
public record SeatsReleased(
        InventoryId inventory,
        HoldId hold,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        int seats,
        ReleaseReason reason)
        implements InventoryEvent {}
