package dev.skyledger.command.flight.upload;

import static dev.skyledger.command.flight.upload.UploadFixture.HEADER;
import static dev.skyledger.command.flight.upload.UploadFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.skyledger.command.flight.upload.UploadStatus.Stage;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nodes die, are stopped, or are thought dead while they work on a file. */
class InterruptedUploadTest {

    private static final int ROWS = 11;

    private final UploadFixture uploads = new UploadFixture();

    @AfterEach
    void close() {
        uploads.close();
    }

    private UUID elevenRows() {
        var rows = IntStream.rangeClosed(1, ROWS).mapToObj(n -> row("TP" + n, 100));
        return uploads.send(HEADER + rows.collect(Collectors.joining()), false);
    }

    private void everythingIsThereOnce(UUID job) {
        var status = uploads.status(job);
        assertThat(status.status()).isEqualTo(Stage.DONE);
        assertThat(status.accepted()).isEqualTo(ROWS);
        assertThat(uploads.scheduled()).hasSize(ROWS).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 7, 10})
    void whoever_goes_on_schedules_nothing_twice(int commands) {
        var job = elevenRows();
        var dying = uploads.jobs(Duration.ZERO);
        var run = uploads.run(dying, uploads.dyingAfter(commands));
        assertThatExceptionOfType(CompletionException.class)
                .isThrownBy(() -> run.work(dying.claim().orElseThrow(), () -> true));
        assertThat(uploads.scheduled()).hasSize(commands);
        uploads.workAll();
        everythingIsThereOnce(job);
    }

    @Test
    void a_node_that_stops_leaves_the_rest_to_others() throws Exception {
        var job = elevenRows();
        var stopping = uploads.jobs(Duration.ofMinutes(1));
        var mine = stopping.claim().orElseThrow();
        assertThat(uploads.run(stopping, uploads.commands()).work(mine, () -> false))
                .isEqualTo(JobRun.End.STOPPED);
        assertThat(stopping.claim()).isEmpty();
        stopping.letGo(mine, Duration.ZERO, false);
        assertThat(uploads.status(job).accepted()).isPositive().isLessThan(ROWS);
        uploads.workAll();
        everythingIsThereOnce(job);
    }

    @Test
    void two_nodes_have_two_files() {
        elevenRows();
        uploads.send(HEADER + row("TP99", 1), false);
        var jobs = uploads.jobs(Duration.ofMinutes(1));
        var one = jobs.claim().orElseThrow();
        var other = jobs.claim().orElseThrow();
        assertThat(one.id()).isNotEqualTo(other.id());
        assertThat(jobs.claim()).isEmpty();
    }

    @Test
    void a_node_that_wakes_late_says_nothing_any_more() throws Exception {
        var job = elevenRows();
        var frozen = uploads.jobs(Duration.ZERO);
        var itsTurn = frozen.claim().orElseThrow();
        uploads.workAll();
        everythingIsThereOnce(job);
        assertThat(uploads.run(frozen, uploads.commands()).work(itsTurn, () -> true))
                .isEqualTo(JobRun.End.TAKEN_OVER);
        frozen.fail(itsTurn, "too late");
        everythingIsThereOnce(job);
    }

    @Test
    void work_that_failed_goes_on_when_the_file_comes_again() {
        var file = HEADER + row("TP1", 1) + row("TP2", 1);
        var job = uploads.send(file, false);
        var jobs = uploads.jobs(Duration.ofMinutes(1));
        jobs.fail(jobs.claim().orElseThrow(), "could not go on");
        assertThat(uploads.status(job).status()).isEqualTo(Stage.FAILED);
        assertThat(uploads.status(job).failure()).isEqualTo("could not go on");
        assertThat(jobs.claim()).isEmpty();
        assertThat(uploads.done(file, false).status()).isEqualTo(Stage.DONE);
        assertThat(uploads.scheduled()).containsExactly("TP1", "TP2");
    }

    @Test
    void a_rehearsal_that_failed_begins_anew_for_it_knows_no_earlier_rows() throws Exception {
        var file = HEADER + row("TP1", 9) + row("TP2", 0) + row("TP1", 8);
        var job = uploads.send(file, true);
        var jobs = uploads.jobs(Duration.ofMinutes(1));
        var failing = jobs.claim().orElseThrow();
        uploads.run(jobs, uploads.commands()).work(failing, () -> false);
        jobs.fail(failing, "could not go on");
        assertThat(uploads.status(job).accepted()).isEqualTo(1);
        var again = uploads.done(file, true);
        assertThat(again.status()).isEqualTo(Stage.DONE);
        assertThat(again.accepted()).isEqualTo(1);
        assertThat(again.errors()).extracting(RowError::line).containsExactly(3L, 4L);
    }
}
