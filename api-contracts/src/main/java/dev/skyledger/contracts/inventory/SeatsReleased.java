package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Held seats were given back before they were bought; some may be left. Such as were kept for a
 * code are kept again.
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatsReleased(
        InventoryId inventory,
        HoldId hold,
        BookingId booking,
        Cabin cabin,
        FareCode fare,
        int seats,
        ReleaseReason reason,
        @Nullable Integer left,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BlockShare> toBlocks)
        implements InventoryEvent {

    @SuppressWarnings("NullAway") // the oldest, and those that have nothing to do with a block
    public SeatsReleased {
        toBlocks = toBlocks == null ? List.of() : List.copyOf(toBlocks);
    }

    /** How many the hold still has. */
    public int remaining() {
        return left == null ? 0 : left;
    }

    /** How many of them are kept for a code again. */
    public int ofBlocks() {
        return BlockShare.sum(toBlocks);
    }
}
