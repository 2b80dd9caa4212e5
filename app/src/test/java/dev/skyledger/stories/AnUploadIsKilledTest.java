package dev.skyledger.stories;

import static dev.skyledger.running.Upload.HEADER;
import static dev.skyledger.running.Upload.row;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Node;
import dev.skyledger.running.Upload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The application is killed in the middle of a file, and started again. */
class AnUploadIsKilledTest {

    private static final int ROWS = 6000;

    @TempDir private Path data;

    private static byte[] file() {
        return (HEADER
                        + IntStream.range(0, ROWS)
                                .mapToObj(n ->
                                        row(
                                                "%c%c%d"
                                                        .formatted(
                                                                'A' + n % 26,
                                                                'A' + n / 26 % 26,
                                                                1 + n / 676),
                                                1 + n % 28,
                                                100))
                                .collect(Collectors.joining()))
                .getBytes(UTF_8);
    }

    @Test
    void it_goes_on_where_it_stopped_and_schedules_nothing_twice() {
        var database = TestDatabase.migratedUrl();
        String job;
        try (var node = Node.start(database, data)) {
            var admin = node.api().login("admin@skyledger.test");
            job =
                    Upload.json(Upload.send(node.address(), "", admin, file()))
                            .path("jobId")
                            .asString();
            Awaitility.await("it is half-way")
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> status(node, job, admin).path("accepted").asInt() > 500);
            node.kill();
        }
        try (var node = Node.start(database, data)) {
            var admin = node.api().login("admin@skyledger.test");
            assertThat(status(node, job, admin).path("accepted").asInt()).isLessThan(ROWS);
            var done =
                    Awaitility.await("it is done")
                            .atMost(Duration.ofSeconds(90))
                            .until(
                                    () -> status(node, job, admin),
                                    it -> it.path("status").asString().equals("DONE"));
            assertThat(done.path("accepted").asInt()).isEqualTo(ROWS);
            assertThat(done.path("rejected").asInt()).isZero();
            try (var pool = TestDatabase.pool(database)) {
                var db = JdbcClient.create(pool);
                assertThat(count(db, "FlightScheduled")).isEqualTo(ROWS);
                assertThat(count(db, "InventoryOpened")).isEqualTo(ROWS);
                assertThat(
                                db.sql("select count(*) from flight_claims.claim where settled")
                                        .query(Integer.class)
                                        .single())
                        .isEqualTo(ROWS);
            }
        }
    }

    private static JsonNode status(Node node, String job, String admin) {
        return node.api().get("/admin/flights/bulk-upload/status/" + job, admin).body();
    }

    private static int count(JdbcClient db, String event) {
        return db.sql("select count(*) from log.event where type like '%.' || ?")
                .param(event)
                .query(Integer.class)
                .single();
    }
}
