package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.SeatNo;
import dev.skyledger.contracts.shared.TravellerId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that these people of the booking may choose these seats. An owner is named where only
 * the owner may do it. Answers with {@link SeatWishes}.
 */
public record ConfirmSeatWishes(
        @TargetAggregateIdentifier BookingId booking,
        List<Wish> wishes,
        @Nullable TravellerId owner)
        implements BookingCommand {

    public ConfirmSeatWishes {
        wishes = List.copyOf(wishes);
    }

    /** Where one person wants to sit on one flight. */
    public record Wish(ItemId item, PassengerId passenger, SeatNo seat) {}
}
