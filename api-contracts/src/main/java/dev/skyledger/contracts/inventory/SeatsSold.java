package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;

/** Held seats became the booking's. */
@Revision("1")
public record SeatsSold(
        InventoryId inventory,
        HoldId hold,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        int seats)
        implements InventoryEvent {}
