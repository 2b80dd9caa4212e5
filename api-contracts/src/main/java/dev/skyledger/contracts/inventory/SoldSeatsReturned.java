package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;

/** Seats that were sold came back and can be sold again. */
@Revision("1")
public record SoldSeatsReturned(
        InventoryId inventory,
        HoldId hold,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        int seats,
        ReleaseReason reason)
        implements InventoryEvent {}
