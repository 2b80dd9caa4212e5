package dev.skyledger.platform.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void who_works_on_a_busy_machine_waits_in_full_and_on_an_idle_one_hardly() {
        assertThat(Patience.shareAt(1)).isEqualTo(1);
        assertThat(Patience.shareAt(0.9)).isEqualTo(0.55, within(1e-9));
        assertThat(Patience.shareAt(0.8)).isEqualTo(0.1, within(1e-9));
        assertThat(Patience.shareAt(0)).isEqualTo(0.1);
    }

    @Test
    void a_load_that_nobody_can_tell_is_a_full_one() {
        assertThat(Patience.shareAt(Double.NaN)).isEqualTo(1);
        assertThat(Patience.shareAt(-1)).isEqualTo(1);
    }

    @Test
    void nobody_waits_longer_than_the_longest() {
        assertThat(Patience.of(Duration.ofMillis(10))).isBetween(1_000_000L, 10_000_000L);
    }
}
