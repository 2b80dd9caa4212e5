package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A hold's moment passed before its seats were bought, so they are free again, or kept as before.
 */
@Revision("1")
public record HoldLapsed(
        InventoryId inventory,
        HoldId hold,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        int seats,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BlockShare> toBlocks)
        implements InventoryEvent {

    @SuppressWarnings("NullAway") // the oldest, and those that have nothing to do with a block
    public HoldLapsed {
        toBlocks = toBlocks == null ? List.of() : List.copyOf(toBlocks);
    }

    /** How many of them are kept for a code again. */
    public int ofBlocks() {
        return BlockShare.sum(toBlocks);
    }
}
