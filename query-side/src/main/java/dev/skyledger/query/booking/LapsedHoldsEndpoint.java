package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists the bookings whose time to pay has passed and that could still fly, newest first. */
@RestController
class LapsedHoldsEndpoint {

    private final BookingTable bookings;

    private final BookingOpener opener;

    LapsedHoldsEndpoint(BookingTable bookings, BookingOpener opener) {
        this.bookings = bookings;
        this.opener = opener;
    }

    @GetMapping("/admin/lapsed-holds")
    Page<BookingDetails> lapsed(Paging paging) {
        var page =
                paging.page(
                        bookings.lapsed(paging.after(), paging.limit() + 1),
                        BookingTable.Stored::position);
        return new Page<>(
                page.items().stream().map(row -> opener.open(row, false)).toList(),
                page.nextCursor());
    }
}
