package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Seats stay set aside for a booking until a later moment. */
@Revision("1")
public record HoldExtended(
        InventoryId inventory, HoldId hold, BookingId booking, Instant before, Instant until)
        implements InventoryEvent {}
