package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.PlaceBooking;
import dev.skyledger.contracts.booking.RefuseBooking;
import dev.skyledger.contracts.booking.Spread;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was asked for, as the facts that a booking's stream begins with. */
final class Asked {

    private Asked() {}

    static BookingPlaced placed(PlaceBooking asked) {
        return new BookingPlaced(
                asked.booking(),
                asked.locator(),
                asked.traveller(),
                asked.items(),
                asked.passengers(),
                asked.contact(),
                asked.total(),
                asked.payBy(),
                asked.card() != null,
                asked.refused(),
                asked.shared(),
                spread(asked),
                asked.vouchers());
    }

    /** Where nothing was taken off there is nothing to spread. */
    private static @Nullable Spread spread(PlaceBooking asked) {
        var price =
                asked.items().stream()
                        .map(HeldItem::price)
                        .reduce(asked.total().times(0), Money::plus);
        return price.compareTo(asked.total()) > 0 ? Spread.LARGEST_REST : null;
    }

    static BookingRejected refused(RefuseBooking asked) {
        var request =
                new BookingRejected.Request(
                        asked.locator(),
                        asked.traveller(),
                        asked.items(),
                        asked.passengers(),
                        asked.contact());
        return new BookingRejected(
                asked.booking(),
                asked.reason(),
                asked.detail(),
                asked.available(),
                0,
                request,
                List.of());
    }
}
