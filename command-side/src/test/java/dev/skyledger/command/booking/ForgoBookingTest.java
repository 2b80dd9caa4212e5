package dev.skyledger.command.booking;

import static dev.skyledger.command.booking.BookingFixture.bookingAt;
import static dev.skyledger.contracts.booking.BookingChangeExamples.forgone;
import static dev.skyledger.contracts.booking.BookingExamples.*;

import dev.skyledger.contracts.booking.ForgoBooking;
import dev.skyledger.contracts.booking.Placing;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ForgoBookingTest {

    private static final ForgoBooking FORGO = ForgoBooking.of(ANNAS_BOOKING, 1);

    private final FixtureConfiguration<Booking> booking = bookingAt(BOOKED_AT);

    @Test
    void what_nobody_placed_until_now_never_will_be() {
        booking.givenNoPriorActivity()
                .when(FORGO)
                .expectResultMessagePayload(Placing.FORGONE)
                .expectEvents(forgone());
    }

    @Test
    void whoever_was_interrupted_for_so_long_is_told_so() {
        booking.given(forgone())
                .when(placeBooking())
                .expectResultMessagePayload(Placing.FORGONE)
                .expectNoEvents();
    }

    @Test
    void forgoing_it_again_changes_nothing() {
        booking.given(forgone())
                .when(FORGO)
                .expectResultMessagePayload(Placing.FORGONE)
                .expectNoEvents();
    }

    @Test
    void what_was_placed_before_stays() {
        booking.given(placed())
                .when(FORGO)
                .expectResultMessagePayload(Placing.KNOWN)
                .expectNoEvents();
    }

    @Test
    void what_it_holds_is_needed_and_so_is_the_second_try_for_it() {
        needs(HoldId.of(ITEM, 1), Placing.KNOWN);
        needs(HoldId.of(ITEM, 2), Placing.KNOWN);
    }

    @Test
    void what_an_order_that_was_sent_again_holds_besides_is_not_needed() {
        needs(HoldId.of(new ItemId(ITEM.value() + "7"), 1), Placing.OVER);
    }

    private static void needs(HoldId hold, Placing answer) {
        bookingAt(BOOKED_AT)
                .given(placed())
                .when(new ForgoBooking(ANNAS_BOOKING, 1, hold))
                .expectResultMessagePayload(answer)
                .expectNoEvents();
    }

    @Test
    void what_was_refused_needs_nothing() {
        booking.given(refused())
                .when(FORGO)
                .expectResultMessagePayload(Placing.REFUSED)
                .expectNoEvents();
    }
}
