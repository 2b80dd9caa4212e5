package dev.skyledger.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.refusal.PartyChanging;
import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.shared.BookingId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RefusalProblemsTest {

    private static final BookingId BOOKING = new BookingId("01920000-0000-7000-8000-000000000001");

    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    @Test
    void a_card_that_may_be_tried_again_is_said_to() {
        assertThat(declined(true, NOON)).endsWith("try again or use another card.");
    }

    @Test
    void a_card_that_is_no_good_leaves_another_one_while_the_seats_are_held() {
        assertThat(declined(false, NOON)).endsWith("nothing was charged; use another card.");
    }

    @Test
    void a_card_that_is_no_good_leaves_another_booking_once_the_seats_are_gone() {
        assertThat(declined(false, null)).endsWith("book anew with another card.");
    }

    @Test
    void what_is_only_so_for_a_moment_is_no_answer_for_good() {
        var changing = new PartyChanging(BOOKING);
        assertThat(RefusalProblems.of(changing).kind().code()).isEqualTo("concurrent-change");
        assertThat(Problems.isFinal(changing)).isFalse();
        assertThat(Problems.isFinal(new PaymentDeclined(BOOKING, "stolen", true, NOON))).isTrue();
    }

    private static String declined(boolean retryable, @Nullable Instant payBy) {
        return RefusalProblems.of(new PaymentDeclined(BOOKING, "stolen", retryable, payBy))
                .detail();
    }
}
