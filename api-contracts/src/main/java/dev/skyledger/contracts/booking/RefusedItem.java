package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.ItemId;
import org.jspecify.annotations.Nullable;

/** One flight that was asked for and could not be held, while the others were. */
public record RefusedItem(
        ItemId item,
        FlightId flight,
        @Nullable Cabin cabin,
        @Nullable FareCode fare,
        RejectionReason reason,
        int available) {

    public static RefusedItem of(WantedItem wanted, RejectionReason reason, int available) {
        return new RefusedItem(
                wanted.item(), wanted.flight(), wanted.cabin(), wanted.fare(), reason, available);
    }
}
