package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.*;
import dev.skyledger.contracts.refusal.*;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.TravellerId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CorrectNameTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void the_owner_corrects_a_name() {
        booking.given(placed()).when(correct(ANNA)).expectEvents(nameCorrected());
    }

    @Test
    void also_when_the_booking_is_confirmed_and_by_staff() {
        booking.given(placed(), begun(), confirmed())
                .when(correct(null))
                .expectEvents(nameCorrected());
    }

    @Test
    void the_name_that_was_booked_is_remembered_whatever_was_corrected() {
        var booked = new FoundFirstName(PASSENGER.givenName(), PASSENGER.familyName());
        var find = new FindFirstName(ANNAS_BOOKING, PASSENGER.passenger(), ANNA);
        booking.given(placed(), nameCorrected())
                .when(find)
                .expectResultMessagePayload(booked)
                .expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(placed())
                .when(new FindFirstName(ANNAS_BOOKING, PASSENGER.passenger(), BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    @Test
    void somebody_elses_booking_is_not_there() {
        booking.given(placed())
                .when(correct(BEN))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    @Test
    void nobody_is_renamed_who_does_not_travel() {
        var stranger = new PassengerId("01937a00-0000-7000-8000-00000000aa99");
        booking.given(placed())
                .when(
                        new CorrectPassengerName(
                                ANNAS_BOOKING,
                                stranger,
                                PASSENGER.givenName(),
                                PASSENGER.familyName(),
                                ANNA))
                .expectExceptionDetails(new NotFound("passenger", stranger.value()));
    }

    @Test
    void a_booking_that_has_ended_takes_no_changes() {
        booking.given(placed(), expired(0))
                .when(correct(ANNA))
                .expectExceptionDetails(new BookingClosed(ANNAS_BOOKING, "EXPIRED"));
    }

    private static CorrectPassengerName correct(@Nullable TravellerId owner) {
        var corrected = nameCorrected();
        return new CorrectPassengerName(
                ANNAS_BOOKING,
                corrected.passenger(),
                corrected.givenName(),
                corrected.familyName(),
                owner);
    }
}
