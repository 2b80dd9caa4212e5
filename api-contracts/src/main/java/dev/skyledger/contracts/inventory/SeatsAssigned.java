package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The people of a hold sit here from now on, whether it is only held or sold. */
@Revision("1")
public record SeatsAssigned(
        InventoryId inventory, HoldId hold, BookingId booking, Cabin cabin, List<Place> places)
        implements InventoryEvent {}
