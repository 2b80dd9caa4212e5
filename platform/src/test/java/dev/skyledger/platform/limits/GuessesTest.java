package dev.skyledger.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.skyledger.platform.problem.ProblemException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessesTest {

    private static Guesses guesses(boolean enabled) {
        return new Guesses(new Limits(enabled, 30, 10, 2, 10, 3, 1000, List.of()));
    }

    private static boolean isRefused(Guesses guesses, String what) {
        try {
            guesses.at(what);
            return false;
        } catch (ProblemException e) {
            return true;
        }
    }

    @Test
    void one_thing_is_guessed_at_so_often_and_others_are_as_before() {
        var guesses = guesses(true);
        var refused = IntStream.range(0, 10).filter(_ -> isRefused(guesses, "ABC234")).count();
        assertThat(refused).isEqualTo(7);
        assertThat(isRefused(guesses, "XYZ234")).isFalse();
    }

    @Test
    void a_refusal_says_when_the_next_one_is_free() {
        var guesses = guesses(true);
        IntStream.range(0, 3).forEach(_ -> guesses.at("ABC234"));
        var refusal =
                catchThrowableOfType(ProblemException.class, () -> guesses.at("ABC234")).problem();
        assertThat(refusal.kind().code()).isEqualTo("rate-limited");
        assertThat(Integer.parseInt(refusal.headers().get("Retry-After"))).isBetween(1100, 1200);
    }

    @Test
    void whoever_is_right_may_look_as_often_as_they_like() {
        var guesses = guesses(true);
        for (var time = 0; time < 20; time++) {
            assertThat(isRefused(guesses, "ABC234")).isFalse();
            guesses.wasRightAt("ABC234");
        }
    }

    @Test
    void limits_can_be_switched_off() {
        var guesses = guesses(false);
        assertThat(IntStream.range(0, 100).filter(_ -> isRefused(guesses, "ABC234"))).isEmpty();
        guesses.wasRightAt("ABC234");
    }
}
