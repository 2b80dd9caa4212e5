package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a booking that could not be placed, with everything that was asked for, so that it can be
 * explained.
 */
public record RefuseBooking(
        @TargetAggregateIdentifier BookingId booking,
        Locator locator,
        TravellerId traveller,
        List<WantedItem> items,
        List<Passenger> passengers,
        Contact contact,
        RejectionReason reason,
        int available,
        @Nullable String detail)
        implements BookingCommand {

    public RefuseBooking {
        items = List.copyOf(items);
        passengers = List.copyOf(passengers);
    }
}
