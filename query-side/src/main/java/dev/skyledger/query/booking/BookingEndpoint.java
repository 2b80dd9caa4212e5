package dev.skyledger.query.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.FindBooking;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.platform.security.Caller;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows one booking, as it is or as it was, to its owner, to staff, and masked to those who only
 * look after the house.
 */
@RestController
class BookingEndpoint {

    private final BookingQueries bookings;

    private final Clock clock;

    BookingEndpoint(BookingQueries bookings, Clock clock) {
        this.bookings = bookings;
        this.clock = clock;
    }

    @GetMapping("/bookings/{booking}")
    ResponseEntity<BookingDetails> booking(
            @PathVariable String booking,
            @RequestParam(required = false)
                    @Parameter(description = "Shows the booking as it stood at this moment")
                    @Nullable Instant asOf,
            Caller caller) {
        if (asOf != null && asOf.isAfter(clock.instant())) {
            throw new RefusalException(new Invalid("asOf", "is not in the future"));
        }
        var own = bookings.handle(new FindBooking(booking, caller.id(), false, asOf));
        var details = own == null ? foreign(booking, caller, asOf) : own;
        return ResponseEntity.ok().eTag("\"" + details.version() + "\"").body(details);
    }

    private BookingDetails foreign(String booking, Caller caller, @Nullable Instant asOf) {
        var isAdmin = caller.is(Role.ADMIN);
        var mayLook = isAdmin || caller.is(Role.AUDITOR) || caller.is(Role.ANALYST);
        var details =
                mayLook ? bookings.handle(new FindBooking(booking, null, !isAdmin, asOf)) : null;
        if (details == null) {
            throw new RefusalException(new NotFound("booking", booking));
        }
        return details;
    }
}
