package dev.skyledger.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Seats are held for the named passengers, who have until {@code payBy} to pay the total. What was
 * asked for and could not be held is named too, which vouchers took how much off the total, how
 * much of that is a share of it, and how what is left is spread over the places: where it is not
 * said, the last place has the rest.
 */
@Revision("1")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BookingPlaced(
        BookingId booking,
        Locator locator,
        TravellerId traveller,
        List<HeldItem> items,
        List<Passenger> passengers,
        Contact contact,
        Money total,
        Instant payBy,
        boolean payNow,
        List<RefusedItem> refused,
        @Nullable Money shared,
        @Nullable Spread spread,
        List<UsedVoucher> vouchers)
        implements BookingEvent {

    @SuppressWarnings("NullAway") // the oldest do not say it, nor those of which nothing is to say
    public BookingPlaced {
        refused = refused == null ? List.of() : refused;
        vouchers = vouchers == null ? List.of() : vouchers;
    }
}
