package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RefuseBookingTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void a_refusal_records_everything_that_was_asked_for() {
        booking.givenNoPriorActivity()
                .when(refuseBooking())
                .expectResultMessagePayload(Placing.REFUSED)
                .expectEvents(refused());
    }

    @Test
    void a_booking_that_was_placed_is_not_refused_any_more() {
        booking.given(placed())
                .when(refuseBooking())
                .expectResultMessagePayload(Placing.KNOWN)
                .expectNoEvents();
    }
}
