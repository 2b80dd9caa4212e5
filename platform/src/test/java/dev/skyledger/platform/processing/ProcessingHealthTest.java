package dev.skyledger.platform.processing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ProcessingHealthTest {

    @Test
    void a_node_at_its_bound_is_ready() {
        assertThat(new ProcessingHealth(() -> 100, 100).health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_node_beyond_its_bound_is_out_of_service_and_says_by_how_much() {
        var health = new ProcessingHealth(() -> 101, 100).health();

        assertThat(health.getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(health.getDetails()).containsEntry("eventsBehind", 101L);
    }
}
