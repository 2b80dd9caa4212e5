package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.security.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Shows one booking to its owner, to staff, and masked to those who only look after the house. */
@RestController
class BookingEndpoint {

    private final BookingQueries bookings;

    BookingEndpoint(BookingQueries bookings) {
        this.bookings = bookings;
    }

    @GetMapping("/bookings/{booking}")
    ResponseEntity<BookingDetails> booking(@PathVariable String booking, Caller caller) {
        var own = bookings.handle(new FindBooking(booking, caller.id(), false));
        var details = own == null ? foreign(booking, caller) : own;
        return ResponseEntity.ok().eTag("\"" + details.version() + "\"").body(details);
    }

    private BookingDetails foreign(String booking, Caller caller) {
        var isAdmin = caller.is(Role.ADMIN);
        var mayLook = isAdmin || caller.is(Role.AUDITOR) || caller.is(Role.ANALYST);
        var details = mayLook ? bookings.handle(new FindBooking(booking, null, !isAdmin)) : null;
        if (details == null) {
            throw new RefusalException(new NotFound("booking", booking));
        }
        return details;
    }
}
