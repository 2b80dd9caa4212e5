package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Node;
import dev.skyledger.running.ViewsAnew;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every event of every revision, as its file has it, stands in a log and is read by every view and
 * every process; then every view is made anew and is what it was. Of the other common checks none
 * applies, for the files tell no story: there is nothing that anybody booked, paid or was promised.
 */
class PastEventsAreReplayedTest {

    /** They answer events with commands, of which some are refused here. */
    private static final List<String> PROCESSES =
            List.of(
                    "flight-sales",
                    "voucher-uses",
                    "booking-payment",
                    "receipts",
                    "price-alerts",
                    "schedule-changes",
                    "outgoing-mail");

    @TempDir private Path data;

    @Test
    void every_view_and_every_process_reads_every_past_revision() throws IOException {
        var database = TestDatabase.migratedUrl();
        Node.start(database, data).close();
        try (var pool = TestDatabase.pool(database)) {
            var db = JdbcClient.create(pool);
            var past = PastEvents.written(db);
            db.sql("delete from log.token").update();
            try (var node = Node.start(database, data)) {
                var operator = node.api().login("operator@skyledger.test");
                await("everybody has read the log")
                        .atMost(Duration.ofSeconds(60))
                        .untilAsserted(() ->
                                assertThat(lags(node, operator))
                                        .hasSizeGreaterThan(PROCESSES.size())
                                        .allMatch(it -> it.endsWith(" 0.0")));
                assertThat(parkedByViews(db)).isEmpty();
                assertThat(unreadable(db)).isEmpty();
                var views = new ViewsAnew(node.api(), db);
                assertThat(views.names())
                        .isNotEmpty()
                        .allSatisfy(view ->
                                assertThat(views.rebuilt(view).path("different").asLong(-1))
                                        .as(view)
                                        .isZero());
                assertThat(past).isGreaterThan(60);
            }
        }
    }

    private static List<String> lags(Node node, String operator) {
        var request =
                HttpRequest.newBuilder(node.address().resolve("/api/v1/admin/metrics"))
                        .header("Authorization", "Bearer " + operator)
                        .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofLines())
                    .body()
                    .filter(it -> it.startsWith("skyledger_projection_lag{"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> parkedByViews(JdbcClient db) {
        return db.sql(
                        """
                        select processor || ' ' || payload_type || ' ' || cause from processing.parked
                        where processor not in (:processes)\
                        """)
                .param("processes", PROCESSES)
                .query(String.class)
                .list();
    }

    /** A process cannot do what these events ask for; but it can read them. */
    private static List<String> unreadable(JdbcClient db) {
        return db.sql(
                        """
                        select processor || ' ' || payload_type || ' ' || cause from processing.parked
                        where cause ~ 'Serialization|Jackson|Json|NullPointer|ClassCast|MatchException'
                        """)
                .query(String.class)
                .list();
    }
}
