package dev.skyledger.platform.idempotency;

import static dev.skyledger.platform.idempotency.IdempotencyExamples.LEASE;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.ONE_SEAT;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.TWO_SEATS;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.annasPost;
import static dev.skyledger.platform.idempotency.TwoNodes.created;
import static dev.skyledger.platform.idempotency.TwoNodes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.platform.idempotency.IdempotencyExamples.Held;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class AfterACrashTest {

    private final TwoNodes nodes = new TwoNodes();

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void the_request_is_in_progress_until_its_lease_ends_and_then_taken_over() {
        die();
        nodes.clock.pass(LEASE.minusMillis(1));
        assertThatThrownBy(this::repeat).isInstanceOf(RequestInProgress.class);
        nodes.clock.pass(Duration.ofMillis(1));
        var answer = repeat();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(answer.getHeaders().getFirst("Idempotency-Replayed")).isNull();
        assertThat(nodes.runs).hasSize(2).containsOnly(nodes.runs.getFirst());
    }

    @Test
    void another_body_is_refused_all_the_same() {
        die();
        nodes.clock.pass(LEASE);
        assertThatThrownBy(
                        () -> nodes.here.once(annasPost(), TWO_SEATS, nodes.answering(created())))
                .isInstanceOf(KeyReused.class);
    }

    @Test
    void after_a_failure_in_the_middle_a_repetition_goes_on_at_once_under_the_same_id() {
        var broken = nodes.failing(new IllegalStateException("the log is away"));
        assertThatThrownBy(() -> nodes.here.once(annasPost(), ONE_SEAT, broken))
                .hasMessage("the log is away");
        var away = ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        nodes.here.once(annasPost(), ONE_SEAT, nodes.answering(away));
        repeat();
        assertThat(nodes.runs).hasSize(3).containsOnly(nodes.runs.getFirst());
        repeat();
        assertThat(nodes.runs).hasSize(3);
    }

    @Test
    void one_who_was_taken_over_does_not_overwrite_the_answer_of_the_successor() {
        var late =
                nodes.here.once(
                        annasPost(),
                        ONE_SEAT,
                        _ -> {
                            nodes.clock.pass(LEASE);
                            repeat();
                            return ResponseEntity.ok(new Held("late", "Anna"));
                        });
        assertThat(text(late)).contains("late");
        assertThat(text(repeat())).contains("Müller");
        assertThat(nodes.runs).hasSize(1);
    }

    private ResponseEntity<?> repeat() {
        return nodes.elsewhere.once(annasPost(), ONE_SEAT, nodes.answering(created()));
    }

    /** What a dead process leaves behind: a row under a lease that nobody prolongs. */
    private void die() {
        var claim =
                IdempotencyExamples.requests(nodes.database, nodes.clock.asClock())
                        .claim(
                                IdempotencyExamples.ANSWERS.scope(annasPost(), "key-1"),
                                IdempotencyExamples.ANSWERS.fingerprint(null, ONE_SEAT));
        nodes.runs.add(((Claim.Ours) claim).resource());
    }
}
