package dev.skyledger.saga.receipts;

import static dev.skyledger.contracts.booking.BookingChangeExamples.HELD_LATER;
import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However what came back is spread over flights and payments, the lines are the total. */
class SharesTest {

    private static final Money NOTHING = euros(0);

    @Test
    void what_some_flights_cost_more_is_taken_off_what_comes_back_for_others() {
        assertThat(Shares.of(parts(50, -20, 10), NOTHING, euros(40)))
                .containsExactly(new Sold.Part(HELD, 1, euros(40)));
        assertThat(Shares.of(parts(-20, 50, 10), NOTHING, euros(40)))
                .containsExactly(
                        new Sold.Part(HELD_LATER, 1, euros(30)), new Sold.Part(HELD, 1, euros(10)));
        assertThat(Shares.of(parts(10, -20, 50), NOTHING, euros(40)))
                .containsExactly(
                        new Sold.Part(HELD, 1, euros(10)), new Sold.Part(HELD, 1, euros(30)));
    }

    @Test
    void and_off_each_payment_only_once() {
        var parts = parts(50, -20, 10);
        assertThat(Shares.of(parts, NOTHING, euros(25)))
                .containsExactly(new Sold.Part(HELD, 1, euros(25)));
        assertThat(Shares.of(parts, euros(25), euros(15)))
                .containsExactly(new Sold.Part(HELD, 1, euros(15)));
    }

    @Test
    void whatever_their_signs() {
        for (var seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var dues = random.ints(1 + random.nextInt(9), -100, 100).toArray();
            var total = Arrays.stream(dues).sum();
            var parts = parts(dues);
            for (var at = 0; at < total; ) {
                var amount = 1 + random.nextInt(total - at);
                var share = Shares.of(parts, euros(at), euros(amount));
                assertThat(share).as("seed %d", seed).allMatch(it -> it.amount().isPositive());
                var sum = share.stream().map(Sold.Part::amount).reduce(NOTHING, Money::plus);
                assertThat(sum).as("seed %d", seed).isEqualTo(euros(amount));
                at += amount;
            }
        }
    }

    /** In turn for the one flight and the other. */
    private static List<Sold.Part> parts(int... euros) {
        var parts = new ArrayList<Sold.Part>();
        for (var at = 0; at < euros.length; at++) {
            parts.add(new Sold.Part(at % 2 == 0 ? HELD : HELD_LATER, 1, euros(euros[at])));
        }
        return parts;
    }

    private static Money euros(int amount) {
        return Money.ofMinor(amount * 100L, "EUR");
    }
}
