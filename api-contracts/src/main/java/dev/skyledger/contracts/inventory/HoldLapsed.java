package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;

/** A hold's moment passed before its seats were bought, so they are free again. */
@Revision("1")
public record HoldLapsed(
        InventoryId inventory,
        HoldId hold,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        int seats)
        implements InventoryEvent {}
