package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemStatus;
import dev.skyledger.contracts.booking.RefusedItem;
import dev.skyledger.contracts.booking.WantedItem;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One flight of a booking as its row keeps it, with a status of its own where it has one, and the
 * conditions it was sold under.
 */
record ItemRow(
        ItemId item,
        FlightId flight,
        @Nullable Cabin cabin,
        @Nullable FareCode fare,
        @Nullable Money price,
        @Nullable ItemStatus own,
        @Nullable String reason,
        @Nullable Conditions conditions) {

    static ItemRow of(HeldItem held) {
        return new ItemRow(
                held.item(),
                held.flight(),
                held.cabin(),
                held.fare(),
                held.price(),
                null,
                null,
                held.conditions());
    }

    ItemRow withOwn(ItemStatus status) {
        return new ItemRow(item, flight, cabin, fare, price, status, reason, conditions);
    }

    static ItemRow of(WantedItem wanted) {
        return new ItemRow(
                wanted.item(),
                wanted.flight(),
                wanted.cabin(),
                wanted.fare(),
                null,
                null,
                null,
                null);
    }

    static ItemRow of(RefusedItem refused) {
        return new ItemRow(
                refused.item(),
                refused.flight(),
                refused.cabin(),
                refused.fare(),
                null,
                ItemStatus.REFUSED,
                refused.reason().code(),
                null);
    }
}
