package dev.skyledger.command.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LocatorPermutationTest {

    private final LocatorPermutation permutation = keyed("a");

    @Test
    void no_two_numbers_share_a_locator() {
        var locators = LongStream.range(0, 50_000).mapToObj(permutation::of).distinct();
        assertThat(locators.count()).isEqualTo(50_000);
    }

    @Test
    void another_key_gives_other_locators() {
        assertThat(permutation.of(1)).isNotEqualTo(keyed("b").of(1));
    }

    @Test
    void neighbours_do_not_look_like_each_other() {
        var first = permutation.of(41).value();
        var second = permutation.of(42).value();
        assertThat(LongStream.range(0, 6).filter(at -> same(first, second, (int) at)).count())
                .isLessThan(4);
    }

    @Test
    void after_the_last_number_there_is_no_locator() {
        assertThatThrownBy(() -> permutation.of(LocatorPermutation.NUMBERS))
                .hasMessageContaining("no locators left");
    }

    private static boolean same(String first, String second, int at) {
        return first.charAt(at) == second.charAt(at);
    }

    private static LocatorPermutation keyed(String key) {
        return new LocatorPermutation(text -> key + text + key.repeat(3) + text);
    }
}
