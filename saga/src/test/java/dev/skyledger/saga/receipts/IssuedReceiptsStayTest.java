package dev.skyledger.saga.receipts;

import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static dev.skyledger.contracts.booking.CancellationExamples.AFTER_QUOTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.ItemExchanged;
import dev.skyledger.contracts.booking.Passenger;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.shared.HoldId;
import dev.skyledger.contracts.shared.ItemId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a paid booking, its receipt reads as it did when it was issued. */
class IssuedReceiptsStayTest {

    private static final ItemId BACK_HOME = ItemId.of(ANNAS_BOOKING, 3);

    private static final HeldItem HELD_HOME =
            new HeldItem(
                    BACK_HOME,
                    FLIGHT,
                    HELD.inventory(),
                    HoldId.of(BACK_HOME, 1),
                    HELD.cabin(),
                    HELD.fare(),
                    PRICE,
                    PRICE,
                    1,
                    HELD_UNTIL,
                    null,
                    List.of());

    @Test
    void also_where_one_flight_was_given_up_and_the_other_exchanged() {
        var sold = paid(1);
        var issued = sold.paid();
        assertThat(issued)
                .containsExactly(new Sold.Part(HELD_HOME, 1, PRICE), new Sold.Part(HELD, 1, PRICE));
        sold.evolve(withdrawn(staying(HELD_HOME, 0), staying(HELD, 1)));
        sold.evolve(exchanged(staying(HELD_HOME, 0), staying(HELD_LATER, 1)));
        assertThat(sold.paid()).isEqualTo(issued);
        assertThat(sold.paidFor(1)).containsExactly(new Sold.Part(HELD_LATER, 1, DUE));
    }

    @Test
    void also_where_one_of_two_went() {
        var sold = paid(2);
        var issued = sold.paid();
        assertThat(issued).extracting(Sold.Part::places).containsExactly(2, 2);
        sold.evolve(withdrawn(staying(HELD_HOME, 1), staying(HELD, 1)));
        sold.evolve(exchanged(staying(HELD_HOME, 1), staying(HELD_LATER, 1)));
        assertThat(sold.paid()).isEqualTo(issued);
        assertThat(sold.paidFor(1)).containsExactly(new Sold.Part(HELD_LATER, 1, DUE));
    }

    private static Sold paid(int people) {
        var sold = new Sold();
        sold.evolve(placed(HELD, Collections.nCopies(people, PASSENGER), CONTACT, true));
        sold.evolve(
                new BookingConfirmed(
                        ANNAS_BOOKING, 1, PRICE.times(2), REFERENCE, List.of(HELD_HOME, HELD)));
        return sold;
    }

    private static PassengerWithdrawn withdrawn(StayingItem... staying) {
        return new PassengerWithdrawn(
                ANNAS_BOOKING, "cancelled", 1, AFTER_QUOTE, List.of(staying), null);
    }

    private static ItemExchanged exchanged(StayingItem... staying) {
        return new ItemExchanged(
                ANNAS_BOOKING,
                1,
                List.of(HELD),
                List.of(HELD_LATER),
                List.of(HELD_LATER),
                DEARER,
                FEE,
                DUE,
                REFERENCE,
                1,
                null,
                List.of(LATER_INSTEAD),
                List.of(staying),
                null);
    }

    private static StayingItem staying(HeldItem on, int people) {
        var who = Collections.nCopies(people, PASSENGER).stream().map(Passenger::passenger);
        return new StayingItem(on.item(), on.inventory(), on.hold(), people, who.toList(), null);
    }
}
