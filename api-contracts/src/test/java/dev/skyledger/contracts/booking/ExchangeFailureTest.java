package dev.skyledger.contracts.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeFailureTest {

    @Test
    void their_words_are_those_of_the_events_that_are_written() {
        assertThat(Arrays.stream(ExchangeFailure.values()).map(ExchangeFailure::code))
                .containsExactly(
                        "seats-unavailable",
                        "timed-out",
                        "given-up",
                        "booking-cancelled",
                        "card-declined");
    }

    @ParameterizedTest
    @EnumSource
    void each_is_known_by_its_word(ExchangeFailure failure) {
        assertThat(ExchangeFailure.of(failure.code())).isEqualTo(failure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"insufficient-funds", "", "TIMED_OUT"})
    void any_other_word_is_a_banks(String word) {
        assertThat(ExchangeFailure.of(word)).isEqualTo(ExchangeFailure.CARD_DECLINED);
    }
}
