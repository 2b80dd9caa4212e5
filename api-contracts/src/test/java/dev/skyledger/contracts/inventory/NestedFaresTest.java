package dev.skyledger.contracts.inventory;

import static dev.skyledger.contracts.inventory.NestedFares.NO_LIMIT;
import static dev.skyledger.contracts.inventory.NestedFares.free;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NestedFaresTest {

    private static final int[] NOTHING = {0, 0};

    @Test
    void a_fare_that_may_take_the_whole_cabin_may_take_the_overbooked_seats_too() {
        assertThat(free(10, 2, 0, new int[] {6, 10}, NOTHING)).containsExactly(6, 12);
    }

    @Test
    void blocked_seats_are_nobodys() {
        assertThat(free(10, 0, 5, new int[] {6, 10}, NOTHING)).containsExactly(5, 5);
        assertThat(free(10, 1, 10, new int[] {6, 10}, NOTHING)).containsExactly(1, 1);
    }

    @Test
    void a_cabin_that_is_gone_has_nothing_whatever_may_be_overbooked() {
        assertThat(free(0, 3, 0, new int[] {6, 10}, NOTHING)).containsExactly(0, 0);
    }

    @Test
    void a_closed_fare_has_no_limit_but_counts() {
        assertThat(free(10, 2, 0, new int[] {NO_LIMIT, 6, 10}, new int[] {5, 0, 0}))
                .containsExactly(1, 1, 7);
    }
}
