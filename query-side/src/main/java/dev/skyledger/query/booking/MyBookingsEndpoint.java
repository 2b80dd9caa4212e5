package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.BookingStatus;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.Page;
import dev.skyledger.platform.web.Paging;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the caller's own bookings, newest first. */
@RestController
class MyBookingsEndpoint {

    private final BookingTable bookings;

    private final BookingOpener opener;

    MyBookingsEndpoint(BookingTable bookings, BookingOpener opener) {
        this.bookings = bookings;
        this.opener = opener;
    }

    @GetMapping("/bookings")
    Page<BookingDetails> mine(
            @RequestParam(required = false) @Nullable BookingStatus status,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false)
                    @Parameter(description = "Anything about it changed at this moment or later")
                    @Nullable Instant modifiedSince,
            Caller caller,
            Paging paging) {
        var wanted = new Wanted(caller.id(), status, from, to, modifiedSince);
        var page =
                paging.page(
                        bookings.list(wanted, paging.after(), paging.limit() + 1),
                        BookingTable.Stored::position);
        return new Page<>(
                page.items().stream().map(row -> opener.open(row, false)).toList(),
                page.nextCursor());
    }
}
