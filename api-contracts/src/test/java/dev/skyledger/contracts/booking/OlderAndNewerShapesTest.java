package dev.skyledger.contracts.booking;

import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.CancellationExamples.AFTER_QUOTE;
import static dev.skyledger.contracts.booking.CancellationExamples.cancelled;
import static dev.skyledger.contracts.booking.HeldExamples.soldUnder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.inventory.InventoryExamples;
import dev.skyledger.contracts.inventory.ReleaseReason;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import dev.skyledger.contracts.shared.PassengerId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What was added to a message later is written where it is known, and missed by nobody. */
class OlderAndNewerShapesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_cancellation_says_what_comes_back() {
        survives(cancelled(AFTER_QUOTE));
    }

    @Test
    void one_of_a_booking_that_nobody_paid_says_nothing_of_it() {
        var unpaid = BookingExamples.cancelled("cancelled-by-traveller", 0);
        assertThat(JSON.writeValueAsString(unpaid)).doesNotContain("cancellation\"");
        survives(unpaid);
    }

    @Test
    void a_passenger_may_have_no_name_yet() {
        var who = BookingExamples.ANNA_FLYING;
        var unnamed = new Passenger(who, PassengerType.ADULT, null, null, null);
        survives(unnamed);
        assertThat(unnamed.hasName()).isFalse();
        assertThat(JSON.writeValueAsString(BookingExamples.PASSENGER)).doesNotContain("hasName");
    }

    @Test
    void an_item_says_its_terms() {
        var terms = new SaleTerms(Conditions.withUsualShares(null, 80, 1), HELD.until());
        survives(soldUnder(terms));
    }

    @Test
    void an_item_of_old_says_none() {
        assertThat(JSON.writeValueAsString(HELD)).doesNotContain("terms");
        survives(HELD);
    }

    @Test
    void seats_that_come_back_in_part_say_how_many_are_left() {
        var some =
                new SoldSeatsReturned(
                        InventoryExamples.SEATS,
                        HELD.hold(),
                        BookingExamples.ANNAS_BOOKING,
                        HELD.cabin(),
                        HELD.fare(),
                        1,
                        ReleaseReason.BOOKING_CANCELLED,
                        2,
                        List.of());
        survives(some);
        assertThat(some.remaining()).isEqualTo(2);
    }

    @Test
    void who_stays_may_say_who_leaves_and_of_old_did_not() {
        var passengers = List.of(new PassengerId("01939000-0000-7000-8000-000000000001"));
        var old = new StayingItem(HELD.item(), HELD.inventory(), HELD.hold(), 1, passengers, null);
        assertThat(JSON.writeValueAsString(old)).doesNotContain("leaving");
        survives(old);
        assertThat(old.numbersLeaving()).isEmpty();
        survives(
                new StayingItem(
                        HELD.item(), HELD.inventory(), HELD.hold(), 1, passengers, List.of(2)));
    }

    private static void survives(Object message) {
        assertThat(JSON.readValue(JSON.writeValueAsString(message), message.getClass()))
                .isEqualTo(message);
    }
}
