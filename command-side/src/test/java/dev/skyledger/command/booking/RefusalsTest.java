package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.NoteRefusal;
import dev.skyledger.contracts.booking.RequestRefused;
import dev.skyledger.contracts.refusal.NotFound;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void what_was_refused_is_remembered() {
        booking.given(placed()).when(note("payment", "hold-expired")).expectEvents(refused(1));
    }

    @Test
    void the_same_again_is_no_news_until_something_happened() {
        booking.given(placed(), refused(1)).when(note("payment", "hold-expired")).expectNoEvents();
        bookingAt(BOOKED_AT)
                .given(placed(), refused(1), contactCorrected())
                .when(note("payment", "hold-expired"))
                .expectEvents(refused(1));
    }

    @Test
    void an_exchange_that_fell_through_has_said_so() {
        booking.given(
                        placed(),
                        begun(),
                        confirmed(),
                        exchangeRequested(),
                        exchangeFellThrough("seats-unavailable"))
                .when(note("exchange", "seats-unavailable"))
                .expectNoEvents();
    }

    @Test
    void nobody_fills_the_log_with_it() {
        var much = new ArrayList<Object>(List.of(placed()));
        for (var number = 1; number <= 20; number++) {
            much.add(refused(number % 2));
        }
        booking.given(much).when(note("seats", "seat-taken")).expectNoEvents();
    }

    @Test
    void the_last_that_is_kept_says_so() {
        var much = new ArrayList<Object>(List.of(placed()));
        for (var number = 1; number < 20; number++) {
            much.add(refused(number % 2));
        }
        booking.given(much)
                .when(note("payment", "payment-in-progress"))
                .expectEvents(
                        new RequestRefused(ANNAS_BOOKING, "payment", "payment-in-progress", true));
    }

    @Test
    void nobody_else_writes_into_it() {
        booking.given(placed())
                .when(new NoteRefusal(ANNAS_BOOKING, BEN, "payment", "hold-expired"))
                .expectExceptionDetails(new NotFound("booking", ANNAS_BOOKING.value()));
    }

    private static NoteRefusal note(String asked, String code) {
        return new NoteRefusal(ANNAS_BOOKING, ANNA, asked, code);
    }

    private static RequestRefused refused(int kind) {
        return kind == 1
                ? new RequestRefused(ANNAS_BOOKING, "payment", "hold-expired", null)
                : new RequestRefused(ANNAS_BOOKING, "name", "booking-closed", null);
    }
}
