package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Seats were set aside for a booking, which has until {@code until} to buy them at this price each.
 * Some may be of seats that were kept for those who book with a code.
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
        Instant until,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BlockShare> fromBlocks)
        implements InventoryEvent {

    @SuppressWarnings("NullAway") // the oldest, and those that have nothing to do with a block
    public SeatsHeld {
        fromBlocks = fromBlocks == null ? List.of() : List.copyOf(fromBlocks);
    }

    /** How many of them were kept for a code. */
    public int ofBlocks() {
        return BlockShare.sum(fromBlocks);
    }
}
