package dev.skyledger.saga.reconciliation;

import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static dev.skyledger.contracts.payment.PaymentExamples.ANNAS_PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.payment.Movement;
import dev.skyledger.contracts.payment.MovementKind;
import dev.skyledger.contracts.payment.Movements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Span SPAN = new Span(BOOKED_AT, BOOKED_AT.plus(DAY));
    private static final Instant LONG_BEFORE = BOOKED_AT.minus(DAY.multipliedBy(9));

    @Test
    void it_has_its_beginning_and_not_its_end() {
        assertThat(SPAN.has(BOOKED_AT)).isTrue();
        assertThat(SPAN.has(BOOKED_AT.minusNanos(1))).isFalse();
        assertThat(SPAN.has(BOOKED_AT.plus(DAY))).isFalse();
        assertThat(SPAN.wider(DAY).has(BOOKED_AT.minus(DAY))).isTrue();
    }

    @Test
    void it_begins_before_the_promise_of_what_ends_in_it() {
        assertThat(SPAN.withPromisesOf(promisedLongBefore(MovementKind.VOID), DAY))
                .isEqualTo(new Span(LONG_BEFORE.minus(DAY), SPAN.to()));
    }

    @Test
    void but_not_where_money_only_comes_back() {
        assertThat(SPAN.withPromisesOf(promisedLongBefore(MovementKind.REFUND), DAY))
                .isEqualTo(SPAN);
    }

    private static Movements promisedLongBefore(MovementKind then) {
        return new Movements(
                List.of(
                        new Movement(ANNAS_PAYMENT, MovementKind.AUTHORISE, 1, PRICE, LONG_BEFORE),
                        new Movement(ANNAS_PAYMENT, then, 1, PRICE, BOOKED_AT)),
                List.of());
    }
}
