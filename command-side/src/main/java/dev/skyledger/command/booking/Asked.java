package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingPlaced;
import dev.skyledger.contracts.booking.BookingRejected;
import dev.skyledger.contracts.booking.PlaceBooking;
import dev.skyledger.contracts.booking.RefuseBooking;
import dev.skyledger.contracts.booking.Spread;
import java.util.List;

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
                Spread.LARGEST_REST,
                asked.vouchers());
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
