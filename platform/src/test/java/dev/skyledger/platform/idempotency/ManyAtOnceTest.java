package dev.skyledger.platform.idempotency;

import static dev.skyledger.platform.idempotency.IdempotencyExamples.LEASE;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.ONE_SEAT;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.annasPost;
import static dev.skyledger.platform.idempotency.IdempotencyExamples.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class ManyAtOnceTest {

    private final String url = TestDatabase.freshUrl();
    private final HikariDataSource ours = TestDatabase.pool(url);
    private final HikariDataSource theirs = TestDatabase.pool(url);
    private final MovableClock clock = new MovableClock();
    private final AtomicInteger runs = new AtomicInteger();

    private List<Idempotency> nodes;

    @BeforeEach
    void two_nodes() {
        DirectWrites.migrate(ours, "idempotency");
        nodes = List.of(node(ours, clock.asClock()), node(theirs, clock.asClock()));
    }

    @AfterEach
    void close() {
        ours.close();
        theirs.close();
    }

    @Test
    void fifty_at_once_with_one_key_are_one_execution() throws Exception {
        var outcomes = fiftyAtOnce();
        assertThat(runs).hasValue(1);
        assertThat(outcomes)
                .hasSize(50)
                .contains("done")
                .containsAnyOf("done", "in progress", "replayed");
        assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
        assertThat(outcomes).doesNotContain("failed");
    }

    @Test
    void fifty_at_once_after_a_crash_are_one_more_execution() throws Exception {
        var never = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable _ = never::countDown) {
            var hung =
                    threads.submit(() ->
                            nodes.getFirst().once(annasPost(), ONE_SEAT, id -> waiting(never)));
            await().until(() -> runs.get() == 1);
            clock.pass(LEASE);
            var outcomes = fiftyAtOnce();
            assertThat(runs).hasValue(2);
            assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
            assertThat(outcomes).doesNotContain("failed");
            never.countDown();
            hung.get();
        }
    }

    @Test
    void work_that_takes_longer_than_its_lease_is_not_taken_over_while_its_node_lives()
            throws Exception {
        var lease = Duration.ofMillis(300);
        var patient = node(ours, Clock.systemUTC(), lease);
        var eager = node(theirs, Clock.systemUTC(), lease);
        var end = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                AutoCloseable _ = end::countDown) {
            var slow =
                    threads.submit(() -> patient.once(annasPost(), ONE_SEAT, id -> waiting(end)));
            await().until(() -> runs.get() == 1);
            await().during(Duration.ofSeconds(1))
                    .until(() -> outcome(() -> attempt(eager)).equals("in progress"));
            end.countDown();
            slow.get();
        }
        assertThat(outcome(() -> attempt(eager))).isEqualTo("replayed");
        assertThat(runs).hasValue(1);
    }

    private List<String> fiftyAtOnce() throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts =
                    IntStream.range(0, 50)
                            .mapToObj(number ->
                                    threads.submit(() -> {
                                        start.await();
                                        return attempt(nodes.get(number % 2));
                                    }))
                            .toList();
            start.countDown();
            return attempts.stream().map(attempt -> outcome(attempt::get)).toList();
        }
    }

    private ResponseEntity<?> attempt(Idempotency node) {
        return node.once(annasPost(), ONE_SEAT, id -> counted(id));
    }

    private ResponseEntity<?> counted(UUID id) {
        runs.incrementAndGet();
        return ResponseEntity.ok(id);
    }

    private ResponseEntity<?> waiting(CountDownLatch end) {
        runs.incrementAndGet();
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return ResponseEntity.ok().build();
    }

    private static String outcome(Callable<ResponseEntity<?>> attempt) {
        try {
            return attempt.call().getHeaders().containsHeader("Idempotency-Replayed")
                    ? "replayed"
                    : "done";
        } catch (RequestInProgress e) {
            return "in progress";
        } catch (ExecutionException e) {
            return e.getCause() instanceof RequestInProgress ? "in progress" : "failed";
        } catch (Exception e) {
            return "failed";
        }
    }
}
