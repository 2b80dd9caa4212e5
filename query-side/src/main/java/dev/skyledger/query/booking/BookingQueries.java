package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.FindBooking;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is asked about one booking. */
@Component
class BookingQueries {

    private final BookingTable bookings;

    private final BookingOpener opener;

    BookingQueries(BookingTable bookings, BookingOpener opener) {
        this.bookings = bookings;
        this.opener = opener;
    }

    @QueryHandler
    @Nullable BookingDetails handle(FindBooking query) {
        return bookings.find(query.idOrLocator())
                .filter(row -> query.owner() == null || query.owner().equals(row.traveller()))
                .map(row -> opener.open(row, query.masked()))
                .orElse(null);
    }
}
