package dev.skyledger.saga.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookingEndTest {

    @Test
    void the_seller_ended_it_if_all_that_was_left_came_back_for_a_change_of_the_sellers() {
        assertThat(end("flight-cancelled", "flight-cancelled"))
                .isEqualTo(BookingEnd.ENDED_BY_SELLER);
        assertThat(end("international-at-least-6h")).isEqualTo(BookingEnd.ENDED_BY_SELLER);
    }

    @Test
    void what_its_owner_gave_up_as_well_had_stood() {
        assertThat(end("flight-cancelled", "refund-50-percent")).isEqualTo(BookingEnd.STANDS);
        assertThat(end("departed")).isEqualTo(BookingEnd.STANDS);
    }

    @Test
    void what_was_never_paid_came_to_nothing() {
        assertThat(BookingEnd.of(cancelled("cancelled-by-traveller", 0)))
                .isEqualTo(BookingEnd.CAME_TO_NOTHING);
    }

    @Test
    void money_that_could_not_be_charged_is_its_own_reason() {
        assertThat(BookingEnd.of(cancelled("capture-failed", 1))).isEqualTo(BookingEnd.NEVER_PAID);
    }

    private static BookingEnd end(String... rules) {
        var nothing = Money.of("0.00", "EUR");
        var places =
                Stream.of(rules)
                        .map(rule ->
                                new GivenUpPlace(
                                        ITEM, PASSENGER.passenger(), rule, nothing, nothing))
                        .toList();
        var cancellation =
                new Cancellation(1, CancelledBy.SELLER, null, places, nothing, nothing, List.of());
        return BookingEnd.of(
                new BookingCancelled(ANNAS_BOOKING, "cancelled", 1, List.of(HELD), cancellation));
    }
}
