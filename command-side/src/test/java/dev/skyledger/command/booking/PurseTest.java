package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingChangeExamples.explained;
import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.confirmed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.BookingCancelled;
import dev.skyledger.contracts.booking.Cancellation;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.booking.Repayment;
import dev.skyledger.contracts.booking.Repayment.OfExchange;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.contracts.shared.PaymentId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** 129.90 were paid for the booking, and 35.00 for its first exchange. */
class PurseTest {

    private final Purse purse = new Purse();

    PurseTest() {
        purse.evolve(confirmed());
        purse.evolve(explained());
    }

    @Test
    void what_was_paid_is_there() {
        assertThat(purse.left()).isEqualTo(euros("164.90"));
        assertThat(purse.has(euros("164.90"))).isTrue();
        assertThat(purse.has(euros("164.91"))).isFalse();
    }

    @Test
    void the_newest_money_comes_back_first() {
        assertThat(purse.repayment(euros("20.00")).ofExchanges())
                .containsExactly(new OfExchange(1, euros("20.00")));
        var more = purse.repayment(euros("100.00"));
        assertThat(more.parts(ANNAS_BOOKING, 1))
                .containsExactly(
                        new Repayment.Part(PaymentId.of(ANNAS_BOOKING, 1), 1, euros("35.00")),
                        new Repayment.Part(PaymentId.of(ANNAS_BOOKING), 1, euros("65.00")));
    }

    @Test
    void what_came_back_does_not_come_back_again() {
        purse.evolve(cancelled(purse.repayment(euros("40.00"))));
        assertThat(purse.left()).isEqualTo(euros("124.90"));
        var next = purse.repayment(euros("10.00"));
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.ofExchanges()).isEmpty();
    }

    @Test
    void of_money_that_never_moved_nothing_comes_back() {
        var unmoved = purse.allBut(PaymentId.of(ANNAS_BOOKING, 1));
        assertThat(unmoved.amount()).isEqualTo(euros("129.90"));
        assertThat(unmoved.ofExchanges()).isEmpty();
        var ofExchange = purse.allBut(PaymentId.of(ANNAS_BOOKING));
        assertThat(ofExchange.parts(ANNAS_BOOKING, 1))
                .containsExactly(
                        new Repayment.Part(PaymentId.of(ANNAS_BOOKING, 1), 1, euros("35.00")));
    }

    @Test
    void of_money_that_came_back_whole_nothing_is_held() {
        assertThat(purse.holdsOf(PaymentId.of(ANNAS_BOOKING, 1))).isTrue();
        assertThat(purse.holdsOf(PaymentId.of(ANNAS_BOOKING, 2))).isFalse();
        purse.evolve(cancelled(purse.repayment(euros("34.99"))));
        assertThat(purse.holdsOf(PaymentId.of(ANNAS_BOOKING, 1))).isTrue();
        purse.evolve(cancelled(purse.repayment(euros("0.01"))));
        assertThat(purse.holdsOf(PaymentId.of(ANNAS_BOOKING, 1))).isFalse();
        assertThat(purse.holdsOf(PaymentId.of(ANNAS_BOOKING))).isTrue();
    }

    @Test
    void however_it_comes_back_it_is_all_of_it_and_never_more() {
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var some = new Purse();
            some.evolve(confirmed());
            some.evolve(explained());
            while (some.left().isPositive()) {
                var minor = 1 + random.nextLong(some.left().minor());
                var before = some.left();
                var back = some.repayment(Money.ofMinor(minor, "EUR"));
                some.evolve(cancelled(back));
                assertThat(some.left()).isEqualTo(before.minus(back.amount()));
                assertThat(sum(back)).as("seed %d", seed).isEqualTo(back.amount());
            }
        }
    }

    private static Money sum(Repayment back) {
        return back.parts(ANNAS_BOOKING, 1).stream()
                .map(Repayment.Part::amount)
                .reduce(Money::plus)
                .orElseThrow();
    }

    private static BookingCancelled cancelled(Repayment back) {
        var cancellation =
                new Cancellation(
                        back.number(),
                        CancelledBy.TRAVELLER,
                        null,
                        List.of(),
                        back.amount(),
                        euros("0.00"),
                        back.ofExchanges());
        return new BookingCancelled(ANNAS_BOOKING, "cancelled", 1, List.of(), cancellation);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
