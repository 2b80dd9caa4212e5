package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.OversaleId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Asks bookings for the seats that an oversold cabin does not have. Whoever was asked before is not
 * asked again.
 */
public record AskSeatsBack(
        @TargetAggregateIdentifier InventoryId inventory,
        OversaleId oversale,
        List<BookingId> bookings,
        @Nullable String reason)
        implements InventoryCommand {

    public AskSeatsBack {
        bookings = List.copyOf(bookings);
    }
}
