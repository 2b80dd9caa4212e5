package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** No more seats are sold; these bookings held or had bought some. */
@Revision("1")
public record SalesClosed(InventoryId inventory, List<BookingId> holders, String reason)
        implements InventoryEvent {}
