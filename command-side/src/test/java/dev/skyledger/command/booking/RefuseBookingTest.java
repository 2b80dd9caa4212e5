package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefuseBookingTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    private static RefuseBooking refuse(RejectionReason reason, @Nullable String detail) {
        return new RefuseBooking(
                ANNAS_BOOKING,
                LOCATOR,
                ANNA,
                List.of(WANTED),
                List.of(PASSENGER),
                CONTACT,
                reason,
                0,
                detail);
    }

    private static RefuseBooking refuse() {
        return refuse(RejectionReason.SEATS_UNAVAILABLE, null);
    }

    @Test
    void a_refusal_records_everything_that_was_asked_for() {
        booking.givenNoPriorActivity()
                .when(refuse())
                .expectResultMessagePayload(Placing.REFUSED)
                .expectEvents(refused());
    }

    @Test
    void it_records_what_was_wrong_with_a_voucher_too() {
        var reason = RejectionReason.VOUCHER_UNUSABLE;
        booking.givenNoPriorActivity()
                .when(refuse(reason, "limit-reached"))
                .expectEvents(
                        new BookingRejected(
                                ANNAS_BOOKING,
                                reason,
                                "limit-reached",
                                0,
                                0,
                                refused().request(),
                                List.of()));
    }

    @Test
    void a_booking_that_was_placed_is_not_refused_any_more() {
        booking.given(placed())
                .when(refuse())
                .expectResultMessagePayload(Placing.KNOWN)
                .expectNoEvents();
    }
}
