package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Seats were set aside for a booking, which has until {@code until} to buy them at this price each.
 */
@Revision("1")
public record SeatsHeld(
        InventoryId inventory,
        HoldId hold,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        Money price,
        int seats,
        Instant until)
        implements InventoryEvent {}
