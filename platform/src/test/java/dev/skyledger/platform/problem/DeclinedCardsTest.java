package dev.skyledger.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeclinedCardsTest {

    private static final BookingId BOOKING = new BookingId("01920000-0000-7000-8000-000000000001");

    private static final Instant PAY_BY = Instant.parse("2026-12-20T12:00:00Z");

    @Test
    void a_booking_that_is_still_held_is_paid_with_another_card() {
        assertThat(advice(false, PAY_BY))
                .endsWith("so pay with another card until 2026-12-20T12:00:00Z.");
        assertThat(advice(true, PAY_BY))
                .endsWith("so pay with this card or another one until 2026-12-20T12:00:00Z.");
    }

    @Test
    void one_that_came_to_nothing_is_made_anew() {
        assertThat(advice(false, null)).endsWith("book anew with another card.");
        assertThat(advice(true, null)).endsWith("book anew with this card or another one.");
    }

    private static String advice(boolean retryable, @Nullable Instant payBy) {
        var declined = new PaymentDeclined(BOOKING, "card-declined", retryable, payBy);
        return RefusalProblems.of(declined).detail();
    }
}
