package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.booking.FindBookingOwner;
import dev.skyledger.contracts.shared.TravellerId;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is asked about one booking. */
@Component
class BookingQueries {

    private final BookingTable bookings;

    private final PastBookings past;

    private final BookingOpener opener;

    BookingQueries(BookingTable bookings, PastBookings past, BookingOpener opener) {
        this.bookings = bookings;
        this.past = past;
        this.opener = opener;
    }

    @QueryHandler
    @Nullable TravellerId handle(FindBookingOwner query) {
        return bookings.find(query.booking().value())
                .map(BookingTable.Stored::traveller)
                .orElse(null);
    }

    @QueryHandler
    @Nullable BookingDetails handle(FindBooking query) {
        return found(query.idOrLocator(), query.asOf())
                .filter(row -> query.owner() == null || query.owner().equals(row.traveller()))
                .map(row -> opener.open(row, query.masked()))
                .orElse(null);
    }

    private Optional<BookingTable.Stored> found(String idOrLocator, @Nullable Instant asOf) {
        var now = bookings.find(idOrLocator);
        return asOf == null ? now : now.flatMap(it -> past.find(it.booking(), asOf));
    }
}
