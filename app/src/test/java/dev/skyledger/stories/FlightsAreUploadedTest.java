package dev.skyledger.stories;

import static dev.skyledger.running.Upload.HEADER;
import static dev.skyledger.running.Upload.row;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.running.Api;
import dev.skyledger.running.SharedNode;
import dev.skyledger.running.Upload;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An administrator sends files of flights. */
class FlightsAreUploadedTest {

    private final Api api = SharedNode.api();

    private static HttpResponse<String> send(String query, String text, String... headers) {
        return Upload.send(
                SharedNode.address(), query, SharedNode.admin(), text.getBytes(UTF_8), headers);
    }

    private JsonNode done(HttpResponse<String> taken) {
        assertThat(taken.statusCode()).isEqualTo(202);
        var job = Upload.json(taken).path("jobId").asString();
        var path = "/admin/flights/bulk-upload/status/" + job;
        assertThat(taken.headers().firstValue("location")).hasValue("/api/v1" + path);
        return Awaitility.await("the file is done")
                .atMost(Duration.ofSeconds(30))
                .until(
                        () -> api.get(path, SharedNode.admin()).body(),
                        status -> status.path("status").asString().equals("DONE"));
    }

    private static String problem(HttpResponse<String> answer) {
        return answer.statusCode() + " " + Upload.json(answer).path("code").asString();
    }

    @Test
    void the_flights_of_a_file_are_on_sale_when_it_is_done() {
        var status = done(send("", HEADER + row("FU101", 1, 90) + row("FU101", 2, 80)));
        assertThat(status.path("accepted").asInt()).isEqualTo(2);
        assertThat(status.path("progress").asInt()).isEqualTo(100);
        assertThat(status.path("errors")).isEmpty();
        Awaitility.await("they are listed")
                .untilAsserted(() -> {
                    var listed =
                            api.get(
                                            "/admin/flights?origin=LIS&destination=JFK&from=2097-06-01&to=2097-06-02",
                                            SharedNode.admin())
                                    .body()
                                    .path("items");
                    assertThat(listed)
                            .filteredOn(it -> it.path("flightNumber").asString().equals("FU101"))
                            .hasSize(2);
                    var flight = listed.get(0).path("flightId").asString();
                    assertThat(api.seatsFree(flight)).isPositive();
                });
    }

    @Test
    void a_dry_run_says_what_would_happen() {
        var file = HEADER + row("FU102", 1, 90) + row("FU103", 1, 0);
        var rehearsed = done(send("?dryRun=true", file));
        assertThat(rehearsed.path("dryRun").asBoolean()).isTrue();
        assertThat(rehearsed.path("accepted").asInt()).isEqualTo(1);
        assertThat(rehearsed.path("rejected").asInt()).isEqualTo(1);
        assertThat(rehearsed.at("/errors/0/line").asInt()).isEqualTo(3);
        assertThat(rehearsed.at("/errors/0/field").asString()).isEqualTo("total_seats");
        var done = done(send("", file));
        assertThat(done.path("accepted").asInt()).isEqualTo(1);
        var again = done(send("?dryRun=true", file));
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void the_same_file_is_the_same_job_whoever_sends_it_however_often() {
        var file = HEADER + row("FU104", 1, 90);
        var first = send("", file, "Idempotency-Key: fu104");
        var again = send("", file, "Idempotency-Key: fu104");
        assertThat(again.headers().firstValue("idempotency-replayed")).hasValue("true");
        assertThat(Upload.json(send("", file))).isEqualTo(Upload.json(first));
        assertThat(Upload.json(again)).isEqualTo(Upload.json(first));
        assertThat(done(first).path("accepted").asInt()).isEqualTo(1);
        assertThat(problem(send("", file + row("FU104", 2, 9), "Idempotency-Key: fu104")))
                .isEqualTo("422 idempotency-key-reused");
    }

    @Test
    void errors_come_in_pages() {
        var file = new StringBuilder(HEADER);
        for (var n = 1; n <= 45; n++) {
            file.append(row("FU2" + n, 1, 0));
        }
        var job = done(send("", file.toString())).path("jobId").asString();
        var path = "/admin/flights/bulk-upload/status/" + job + "?limit=30";
        var first = api.get(path, SharedNode.admin()).body();
        assertThat(first.path("errors")).hasSize(30);
        var cursor = first.path("nextCursor").asString();
        var second = api.get(path + "&cursor=" + cursor, SharedNode.admin()).body();
        assertThat(second.path("errors")).hasSize(15);
        assertThat(second.at("/errors/0/line").asInt()).isEqualTo(32);
        assertThat(second.path("nextCursor").isNull()).isTrue();
    }

    @Test
    void what_is_no_file_of_flights_is_refused_at_once() {
        assertThat(problem(send("", ""))).isEqualTo("400 invalid-request");
        assertThat(problem(send("", "number;from;to\nTP1;LIS;JFK\n")))
                .isEqualTo("400 invalid-request");
        var utf16 = (HEADER + row("FU105", 1, 1)).getBytes(UTF_16);
        assertThat(problem(Upload.send(SharedNode.address(), "", SharedNode.admin(), utf16)))
                .isEqualTo("400 invalid-request");
        assertThat(problem(send("?dryrun=true", HEADER + row("FU105", 1, 1))))
                .isEqualTo("400 invalid-request");
    }

    @Test
    void a_file_that_is_too_large_is_refused_with_what_to_do() {
        var file = new byte[20 * 1024 * 1024 + 1];
        Arrays.fill(file, (byte) 'x');
        var answer = Upload.send(SharedNode.address(), "", SharedNode.admin(), file);
        assertThat(problem(answer)).isEqualTo("413 body-too-large");
        assertThat(Upload.json(answer).path("detail").asString()).contains("split");
    }

    @Test
    void only_an_administrator_sends_and_looks() {
        var file = (HEADER + row("FU106", 1, 1)).getBytes(UTF_8);
        assertThat(Upload.send(SharedNode.address(), "", "", file).statusCode()).isEqualTo(401);
        assertThat(Upload.send(SharedNode.address(), "", SharedNode.traveller(), file).statusCode())
                .isEqualTo(403);
        var nobodys = "/admin/flights/bulk-upload/status/01939000-0000-7000-8000-000000000000";
        assertThat(api.get(nobodys, SharedNode.admin()).status()).isEqualTo(404);
        assertThat(api.get(nobodys, SharedNode.traveller()).status()).isEqualTo(403);
    }
}
