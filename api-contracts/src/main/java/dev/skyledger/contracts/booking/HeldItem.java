package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One flight of a booking with the seats that are set aside for it, and the conditions of their
 * fare as they were then, where they are not the standard ones.
 */
public record HeldItem(
        ItemId item,
        FlightId flight,
        InventoryId inventory,
        HoldId hold,
        Cabin cabin,
        FareCode fare,
        Money seatPrice,
        Money price,
        int seats,
        Instant until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Conditions conditions) {

    /** An item under standard conditions. */
    public HeldItem(
            ItemId item,
            FlightId flight,
            InventoryId inventory,
            HoldId hold,
            Cabin cabin,
            FareCode fare,
            Money seatPrice,
            Money price,
            int seats,
            Instant until) {
        this(item, flight, inventory, hold, cabin, fare, seatPrice, price, seats, until, null);
    }

    /** What one passenger of this type pays for this flight; the item's price is the sum of all. */
    public Money priceOf(PassengerType type) {
        return new FareTerms(seatPrice, conditions).priceOf(type);
    }

    /** The conditions of the fare as they were when the seats were set aside. */
    public Conditions terms() {
        return conditions == null ? Conditions.STANDARD : conditions;
    }

    /** The same flight at the same price under another hold. */
    public HeldItem under(HoldId other, Instant lasting) {
        return new HeldItem(
                item, flight, inventory, other, cabin, fare, seatPrice, price, seats, lasting,
                conditions);
    }
}
