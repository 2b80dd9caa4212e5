package dev.skyledger.bench.twin;

import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Books and holds in the plain way. */
@RestController
@Profile(Twin.PROFILE)
class BookingEndpoint {

    private final Sale sale;

    BookingEndpoint(Sale sale) {
        this.sale = sale;
    }

    record Request(int flight, int seats, String passenger, String email) {}

    record Answer(UUID bookingId, String status) {}

    @PostMapping("/bookings")
    ResponseEntity<?> book(@RequestBody Request request) {
        var booking = UUID.randomUUID();
        var isSold =
                sale.book(booking, request.flight, request.seats, request.passenger, request.email);
        return isSold
                ? ResponseEntity.status(HttpStatus.CREATED).body(new Answer(booking, "CONFIRMED"))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    /** The same, once for a key, and paid later. */
    @PostMapping("/holds")
    ResponseEntity<?> hold(
            @RequestBody Request request, @RequestHeader("Idempotency-Key") String key) {
        var booking =
                sale.hold(key, request.flight, request.seats, request.passenger, request.email);
        return booking != null
                ? ResponseEntity.status(HttpStatus.CREATED).body(new Answer(booking, "HELD"))
                : ResponseEntity.status(HttpStatus.CONFLICT).build();
    }

    record Opened(int flight) {}

    @PostMapping("/flights")
    Opened open(@RequestParam int seats) {
        return new Opened(sale.open(seats));
    }
}
