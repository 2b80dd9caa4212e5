package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Held seats were given back before they were bought; some may be left. */
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
        @Nullable Integer left)
        implements InventoryEvent {

    @JsonCreator
    public SeatsReleased {}

    /** All of them. */
    public SeatsReleased(
            InventoryId inventory,
            HoldId hold,
            BookingId booking,
            Cabin cabin,
            FareCode fare,
            int seats,
            ReleaseReason reason) {
        this(inventory, hold, booking, cabin, fare, seats, reason, null);
    }

    /** How many the hold still has. */
    public int remaining() {
        return left == null ? 0 : left;
    }
}
