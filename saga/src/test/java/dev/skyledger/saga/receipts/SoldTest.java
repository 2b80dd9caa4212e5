package dev.skyledger.saga.receipts;

import static dev.skyledger.contracts.booking.BookingChangeExamples.*;
import static dev.skyledger.contracts.booking.BookingExamples.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.BookingConfirmed;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.GivenUpPlace;
import dev.skyledger.contracts.booking.PassengerWithdrawn;
import dev.skyledger.contracts.booking.Repayment;
import dev.skyledger.contracts.booking.StayingItem;
import dev.skyledger.contracts.booking.StillHeld;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What receipts say of a booking that was paid, exchanged for more, and given up. */
class SoldTest {

    private static final PaymentId EXCHANGE = PaymentId.of(ANNAS_BOOKING, 1);

    private final Sold sold = new Sold();

    SoldTest() {
        sold.evolve(placed());
        sold.evolve(confirmed());
        sold.evolve(explained());
    }

    @Test
    void the_booking_was_paid_for_its_first_flight() {
        assertThat(sold.paid()).containsExactly(new Sold.Part(HELD, 1, PRICE));
    }

    @Test
    void the_exchange_was_paid_for_what_was_due_for_the_other() {
        assertThat(sold.paidFor(1)).containsExactly(new Sold.Part(HELD_LATER, 1, DUE));
        assertThat(sold.paidFor(2)).isEmpty();
    }

    @Test
    void what_comes_back_of_both_payments_is_told_apart() {
        sold.evolve(givenUp(euros("100.00"), euros("35.00")));
        var all = sold.cameBack(1);
        assertThat(all).containsExactly(new Sold.Part(HELD_LATER, 1, euros("100.00")));
        var nothing = euros("0.00");
        assertThat(sold.before(1, EXCHANGE, nothing)).isEqualTo(nothing);
        assertThat(sold.before(1, PaymentId.of(ANNAS_BOOKING), nothing)).isEqualTo(euros("35.00"));
        assertThat(Shares.of(all, euros("35.00"), euros("65.00")))
                .containsExactly(new Sold.Part(HELD_LATER, 1, euros("65.00")));
    }

    @Test
    void a_share_is_cut_through_lines_wherever_it_begins_and_ends() {
        var lines =
                List.of(
                        new Sold.Part(HELD, 1, euros("10.00")),
                        new Sold.Part(HELD_LATER, 1, euros("20.00")));
        assertThat(Shares.of(lines, euros("0.00"), euros("15.00")))
                .containsExactly(
                        new Sold.Part(HELD, 1, euros("10.00")),
                        new Sold.Part(HELD_LATER, 1, euros("5.00")));
        assertThat(Shares.of(lines, euros("15.00"), euros("15.00")))
                .containsExactly(new Sold.Part(HELD_LATER, 1, euros("15.00")));
    }

    @Test
    void before_it_is_paid_the_last_flight_is_what_is_paid_for() {
        var held = new Sold();
        held.evolve(placed());
        held.evolve(explained());
        assertThat(held.paid()).containsExactly(new Sold.Part(HELD_LATER, 1, DEARER));
    }

    @Test
    void who_left_before_it_was_paid_is_on_no_receipt() {
        var held = new Sold();
        held.evolve(placed());
        var cheaper = HELD.forFewer(1, euros("60.00"));
        var staying =
                new StayingItem(
                        ITEM,
                        HELD.inventory(),
                        HELD.hold(),
                        1,
                        List.of(PASSENGER.passenger(), PASSENGER.passenger()),
                        null);
        var nothing = euros("0.00");
        held.evolve(
                new PassengerWithdrawn(
                        ANNAS_BOOKING,
                        "cancelled",
                        0,
                        new Cancellation(
                                1,
                                CancelledBy.TRAVELLER,
                                null,
                                List.of(),
                                nothing,
                                nothing,
                                List.of()),
                        List.of(staying),
                        new StillHeld(List.of(cheaper), euros("60.00"))));
        assertThat(held.paid()).containsExactly(new Sold.Part(cheaper, 2, euros("60.00")));
        assertThat(held.repayment(1)).isNull();
    }

    @Test
    void what_vouchers_took_off_is_what_the_flights_cost_more_than_was_paid() {
        assertThat(sold.takenOff()).isEqualTo(euros("0.00"));
        var reduced = new Sold();
        reduced.evolve(placed());
        reduced.evolve(
                new BookingConfirmed(ANNAS_BOOKING, 1, euros("99.90"), REFERENCE, List.of(HELD)));
        assertThat(reduced.takenOff()).isEqualTo(euros("30.00"));
        reduced.evolve(explained());
        assertThat(reduced.takenOff()).isEqualTo(euros("30.00"));
    }

    private static BookingCancelled givenUp(Money refund, Money ofExchange) {
        var place =
                new GivenUpPlace(HELD_LATER.item(), PASSENGER.passenger(), "rule", DEARER, refund);
        return new BookingCancelled(
                ANNAS_BOOKING,
                "cancelled",
                1,
                List.of(HELD_LATER),
                new Cancellation(
                        1,
                        CancelledBy.TRAVELLER,
                        null,
                        List.of(place),
                        refund,
                        DEARER.minus(refund),
                        List.of(new Repayment.OfExchange(1, ofExchange))));
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
