package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * These bookings have seats in an oversold cabin and are asked to fly otherwise, or not at all;
 * they keep their seats until they do.
 */
@Revision("1")
public record SeatsAskedBack(
        InventoryId inventory,
        OversaleId oversale,
        Cabin cabin,
        List<BookingId> holders,
        @Nullable String reason)
        implements InventoryEvent {}
