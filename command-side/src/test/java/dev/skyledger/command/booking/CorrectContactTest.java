package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CorrectContactTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void the_owner_is_reached_elsewhere_from_now_on() {
        booking.given(placed())
                .when(new CorrectContact(ANNAS_BOOKING, OTHER_CONTACT, ANNA))
                .expectEvents(contactCorrected());
    }

    @Test
    void also_when_the_booking_is_confirmed() {
        booking.given(placed(), begun(), confirmed())
                .when(new CorrectContact(ANNAS_BOOKING, OTHER_CONTACT, ANNA))
                .expectEvents(contactCorrected());
    }

    @Test
    void somebody_elses_booking_is_not_there() {
        booking.given(placed())
                .when(new CorrectContact(ANNAS_BOOKING, OTHER_CONTACT, BEN))
                .expectException(RefusalException.class)
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    @Test
    void a_booking_that_has_ended_takes_no_changes() {
        booking.given(placed(), expired(0))
                .when(new CorrectContact(ANNAS_BOOKING, OTHER_CONTACT, ANNA))
                .expectException(RefusalException.class)
                .expectExceptionDetails(new BookingClosed(ANNAS_BOOKING, "EXPIRED"));
    }
}
