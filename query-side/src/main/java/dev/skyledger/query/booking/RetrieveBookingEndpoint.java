package dev.skyledger.query.booking;

import dev.skyledger.contracts.refusal.BookingNotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Locator;
import dev.skyledger.platform.limits.Guesses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Somebody who travels finds their booking without signing in. It is a POST so that the name is in
 * no address and no log, and wrong names are counted.
 */
@RestController
class RetrieveBookingEndpoint {

    private final Guesses guesses;

    private final Retrieval retrieval;

    private final RetrievedBookings bookings;

    RetrieveBookingEndpoint(Guesses guesses, Retrieval retrieval, RetrievedBookings bookings) {
        this.guesses = guesses;
        this.retrieval = retrieval;
        this.bookings = bookings;
    }

    record Request(@NotNull Locator locator, @NotBlank @Size(max = 100) String familyName) {

        @Override
        public String toString() {
            return "a retrieval";
        }
    }

    @PostMapping("/bookings/retrieval")
    ResponseEntity<RetrievedBooking> retrieve(@Valid @RequestBody Request request) {
        var locator = request.locator();
        guesses.at(locator.value());
        var found =
                retrieval
                        .find(locator, request.familyName())
                        .orElseThrow(() -> new RefusalException(new BookingNotFound()));
        guesses.wasRightAt(locator.value());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(bookings.of(found));
    }
}
