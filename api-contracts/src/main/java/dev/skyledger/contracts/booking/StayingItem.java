package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who still flies on one flight of a booking, how many seats of its hold they need, and which of
 * those who had one leave, as they were counted until then; the oldest do not say who leaves.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StayingItem(
        ItemId item,
        InventoryId inventory,
        HoldId hold,
        int seats,
        List<PassengerId> passengers,
        @Nullable List<Integer> leaving) {

    /** The numbers of those who leave; none where it is not said. */
    public List<Integer> numbersLeaving() {
        return leaving == null ? List.of() : leaving;
    }
}
