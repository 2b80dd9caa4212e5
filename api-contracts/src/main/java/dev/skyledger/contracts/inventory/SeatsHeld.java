package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Seats were set aside for a booking, which has until {@code until} to buy them at this price each
 * and under these conditions.
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
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Conditions conditions)
        implements InventoryEvent {

    public SeatsHeld(
            InventoryId inventory,
            HoldId hold,
            BookingId booking,
            Cabin cabin,
            FareCode fare,
            Money price,
            int seats,
            Instant until) {
        this(inventory, hold, booking, cabin, fare, price, seats, until, null);
    }
}
