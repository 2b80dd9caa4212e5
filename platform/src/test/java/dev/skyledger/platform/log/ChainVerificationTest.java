package dev.skyledger.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainVerificationTest {

    private final LogNode node = new LogNode(TestDatabase.freshUrl());
    private final ChainVerification verification = new ChainVerification(node.jdbc);

    @BeforeEach
    void ten_events() {
        node.append("a", 0, 5);
        node.append("b", 0, 5);
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void an_untouched_log_is_sound() {
        var verdict = verification.verify();
        assertThat(verdict.sound()).isTrue();
        assertThat(verdict.proven()).isEqualTo(10);
        assertThat(verdict.root()).hasSize(64);
    }

    @Test
    void an_empty_log_is_sound() {
        try (var empty = new LogNode(TestDatabase.freshUrl())) {
            assertThat(new ChainVerification(empty.jdbc).verify().sound()).isTrue();
        }
    }

    @Test
    void an_altered_payload_is_named() {
        run("update log.event set payload = payload || ' '::bytea where position = 7");
        assertThat(verification.verify().firstBad()).isEqualTo(7);
    }

    @Test
    void moving_a_letter_from_one_part_to_the_next_is_named() {
        run(
                "update log.event set stream = stream || 'S', stream_type = 'peech' where position = 3");
        assertThat(verification.verify().firstBad()).isEqualTo(3);
    }

    @Test
    void a_deleted_event_is_named() {
        run("delete from log.event where position = 4");
        assertThat(verification.verify().firstBad()).isEqualTo(4);
    }

    @Test
    void the_earlier_of_two_swapped_events_is_named() {
        run("update log.event set position = 100 where position = 2");
        run("update log.event set position = 2 where position = 8");
        run("update log.event set position = 8 where position = 100");
        assertThat(verification.verify().firstBad()).isEqualTo(2);
    }

    @Test
    void a_missing_end_is_named() {
        run("delete from log.event where position > 8");
        assertThat(verification.verify().firstBad()).isEqualTo(9);
    }

    private void run(String sql) {
        node.jdbc.sql(sql).update();
    }
}
