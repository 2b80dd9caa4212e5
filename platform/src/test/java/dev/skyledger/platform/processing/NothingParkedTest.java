package dev.skyledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class NothingParkedTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1);
    private final NothingParked known = new NothingParked(nanos::get);

    private void batch(int segment, boolean nothing) {
        var began = known.now();
        known.begin(segment);
        known.ended(segment, began, nothing);
    }

    @Test
    void it_is_known_from_the_batch_before() {
        assertThat(known.begin(0)).isFalse();
        batch(0, true);
        nanos.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThat(known.begin(0)).isTrue();
    }

    @Test
    void it_is_known_of_the_segment_that_was_told() {
        batch(0, true);
        assertThat(known.begin(1)).isFalse();
    }

    @Test
    void a_batch_that_fails_leaves_nothing_known() {
        batch(0, true);
        known.begin(0);
        assertThat(known.begin(0)).isFalse();
        batch(0, false);
        assertThat(known.begin(0)).isFalse();
    }

    @Test
    void it_is_not_believed_for_as_long_as_others_need_to_take_the_segment() {
        batch(0, true);
        nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(known.begin(0)).isFalse();
    }
}
