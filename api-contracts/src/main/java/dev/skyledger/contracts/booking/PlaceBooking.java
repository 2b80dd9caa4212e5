package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a booking whose seats are held; with a card, its payment begins at once. Of what vouchers
 * took off, so much is a share of the price. Placing it again changes nothing.
 */
public record PlaceBooking(
        @TargetAggregateIdentifier BookingId booking,
        Locator locator,
        TravellerId traveller,
        List<HeldItem> items,
        List<Passenger> passengers,
        Contact contact,
        Money total,
        Instant payBy,
        @Nullable CardPayment card,
        List<RefusedItem> refused,
        @Nullable Money shared,
        List<UsedVoucher> vouchers)
        implements BookingCommand {

    public PlaceBooking {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a booking needs at least one flight");
        }
        if (passengers.isEmpty() || passengers.size() > 18) {
            throw new IllegalArgumentException("a booking needs its passengers");
        }
        if (card != null && !passengers.stream().allMatch(Passenger::hasName)) {
            throw new IllegalArgumentException("who pays at once names everybody who travels");
        }
        items = List.copyOf(items);
        passengers = List.copyOf(passengers);
        refused = List.copyOf(refused);
        vouchers = List.copyOf(vouchers);
    }
}
