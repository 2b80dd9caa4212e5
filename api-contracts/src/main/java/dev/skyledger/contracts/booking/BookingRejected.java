package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A booking came to nothing. One that was never placed carries everything that was asked for; one
 * that was names its holds, so that the seats return.
 */
@Revision("1")
public record BookingRejected(
        BookingId booking,
        RejectionReason reason,
        @Nullable String detail,
        int available,
        int attempts,
        @Nullable Request request,
        List<HeldItem> items)
        implements BookingEvent {

    /** What was asked for when nothing could be held. */
    public record Request(
            Locator locator,
            TravellerId traveller,
            List<WantedItem> items,
            List<Passenger> passengers,
            Contact contact) {}
}
