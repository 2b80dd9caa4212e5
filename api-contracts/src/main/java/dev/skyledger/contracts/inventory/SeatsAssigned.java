package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The people of a hold sit here from now on, whether it is only held or sold. A block whose seat
 * one of them took has another of theirs for it, and keeps these from now on.
 */
@Revision("1")
public record SeatsAssigned(
        InventoryId inventory,
        HoldId hold,
        BookingId booking,
        Cabin cabin,
        List<Place> places,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<BlockShare> blocks)
        implements InventoryEvent {

    @SuppressWarnings("NullAway") // the oldest, and those that have nothing to do with a block
    public SeatsAssigned {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }
}
