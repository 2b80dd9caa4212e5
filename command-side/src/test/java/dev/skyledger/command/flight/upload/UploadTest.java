package dev.skyledger.command.flight.upload;

import static dev.skyledger.command.flight.upload.UploadFixture.HEADER;
import static dev.skyledger.command.flight.upload.UploadFixture.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.skyledger.command.flight.upload.UploadStatus.Stage;
import dev.skyledger.contracts.refusal.RefusalException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTest {

    private final UploadFixture uploads = new UploadFixture();

    @AfterEach
    void close() {
        uploads.close();
    }

    private static String rows(int many) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(n -> row("TP" + n, 100))
                .collect(Collectors.joining());
    }

    @Test
    void every_row_becomes_a_flight() {
        var status = uploads.done(HEADER + rows(7), false);
        assertThat(status.status()).isEqualTo(Stage.DONE);
        assertThat(status.rows()).isEqualTo(7);
        assertThat(status.accepted()).isEqualTo(7);
        assertThat(status.progress()).isEqualTo(100);
        assertThat(uploads.scheduled()).hasSize(7).contains("TP1", "TP7");
    }

    @Test
    void a_file_waits_where_it_is_safe_until_somebody_works_on_it() {
        var job = uploads.send(HEADER + rows(3), false);
        assertThat(uploads.status(job).status()).isEqualTo(Stage.QUEUED);
        assertThat(uploads.status(job).progress()).isZero();
    }

    @Test
    void one_bad_row_stops_no_other() {
        var status =
                uploads.done(
                        HEADER
                                + row("TP1", 100)
                                + "TP2,\"LIS,JFK\n"
                                + "\n"
                                + row("TP3", 0)
                                + row("TP4", 4)
                                + "TP5,LIS,LIS,2098-06-01T10:00,2098-06-01T13:00,1,1\n"
                                + "TP6,LIS,JFK,2098-06-01T10:00,2098-06-01T04:00,1,1\n"
                                + "TP7,LIS,XXX,1998-06-01T10:00,1998-06-01T13:00,1,1\n",
                        false);
        assertThat(status.accepted()).isEqualTo(2);
        assertThat(status.rejected()).isEqualTo(5);
        assertThat(status.errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly(
                        "3 line",
                        "5 total_seats",
                        "7 destination",
                        "8 arrival_ts",
                        "9 destination");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_row_that_no_database_can_keep_stops_no_other(boolean dryRun) {
        var unfit = "TP2,L\0S,JFK,2098-06-01T10:00,2098-06-01T13:00,1,1\n";
        var odd = "TP3,L\u0007\u009f\ufffeS,JFK,2098-06-01T10:00,2098-06-01T13:00,1,1\n";
        var file = HEADER + row("TP1", 1) + unfit + odd + row("TP4", 1);
        var status = uploads.done(file, dryRun);
        assertThat(status.status()).isEqualTo(Stage.DONE);
        assertThat(status.accepted()).isEqualTo(2);
        assertThat(status.errors())
                .extracting(error -> error.line() + " " + error.field())
                .containsExactly("3 line", "4 source");
        assertThat(status.errors().getFirst().message())
                .isEqualTo("has characters that are no text");
    }

    @Test
    void the_same_file_is_the_same_job() {
        var file = HEADER + rows(3);
        var first = uploads.send(file, false);
        assertThat(uploads.send(file, false)).isEqualTo(first);
        uploads.workAll();
        assertThat(uploads.send(file, false)).isEqualTo(first);
        uploads.workAll();
        assertThat(uploads.status(first).accepted()).isEqualTo(3);
        assertThat(uploads.scheduled()).hasSize(3);
    }

    @Test
    void in_another_file_a_flight_is_unchanged_or_an_error() {
        uploads.done(HEADER + row("TP1", 100) + row("TP2", 100), false);
        var other = uploads.done(HEADER + row("TP1", 100) + row("TP2", 90) + row("TP3", 1), false);
        assertThat(other.unchanged()).isEqualTo(1);
        assertThat(other.accepted()).isEqualTo(1);
        assertThat(other.errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.line()).isEqualTo(3);
                    assertThat(error.message()).startsWith("TP2 already flies on 2098-06-01");
                });
        assertThat(uploads.scheduled()).containsExactly("TP1", "TP2", "TP3");
    }

    @Test
    void a_file_may_repeat_itself_but_not_contradict_itself() {
        var status =
                uploads.done(
                        HEADER + row("TP1", 9) + row("TP1", 9) + row("TP2", 1) + row("TP1", 8),
                        false);
        assertThat(status.accepted()).isEqualTo(2);
        assertThat(status.unchanged()).isEqualTo(1);
        assertThat(status.errors()).extracting(RowError::line).containsExactly(5L);
    }

    @Test
    void more_errors_than_are_kept_are_counted() {
        var bad = IntStream.rangeClosed(1, 9).mapToObj(n -> row("TP" + n, 0));
        var status = uploads.done(HEADER + bad.collect(Collectors.joining()), false);
        assertThat(status.rejected()).isEqualTo(9);
        assertThat(status.errors()).hasSize(5);
        assertThat(status.errorsNotKept()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "flight_number,source\nTP1,LIS\n", HEADER, HEADER + "\n\n"})
    void what_is_no_file_of_flights_is_refused_at_once(String text) {
        assertThatExceptionOfType(RefusalException.class)
                .isThrownBy(() -> uploads.send(text, false));
    }

    @Test
    void a_rehearsal_schedules_nothing_and_says_the_same() {
        uploads.done(HEADER + row("TP1", 100), false);
        var file =
                HEADER
                        + row("TP1", 100)
                        + row("TP1", 50)
                        + row("TP2", 9)
                        + row("TP2", 9)
                        + row("TP2", 8)
                        + row("TP3", 0);
        var rehearsed = uploads.done(file, true);
        assertThat(uploads.scheduled()).containsExactly("TP1");
        var done = uploads.done(file, false);
        assertThat(uploads.scheduled()).containsExactly("TP1", "TP2");
        assertThat(rehearsed.accepted()).isEqualTo(done.accepted()).isEqualTo(1);
        assertThat(rehearsed.unchanged()).isEqualTo(done.unchanged()).isEqualTo(2);
        assertThat(rehearsed.errors())
                .extracting(RowError::line)
                .isEqualTo(done.errors().stream().map(RowError::line).toList());
    }

    @Test
    void a_rehearsal_that_has_ended_begins_anew() {
        var file = HEADER + row("TP1", 100);
        var first = uploads.done(file, true);
        assertThat(first.accepted()).isEqualTo(1);
        uploads.done(file, false);
        var again = uploads.done(file, true);
        assertThat(again.jobId()).isEqualTo(first.jobId());
        assertThat(again.accepted()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
    }
}
