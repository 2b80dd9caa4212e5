package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The flight goes otherwise than these bookings, which hold or bought seats, were told. */
@Revision("1")
public record FlightReplanned(
        InventoryId inventory,
        long version,
        Schedule before,
        Schedule after,
        List<BookingId> holders,
        @Nullable String reason)
        implements InventoryEvent {}
