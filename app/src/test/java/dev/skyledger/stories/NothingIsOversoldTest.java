package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two hundred buyers want the last hundred and fifty seats at the same moment. */
class NothingIsOversoldTest {

    private static final int BUYERS = 200;
    private static final int SEATS = 150;

    @TempDir private Path data;

    @Test
    void one_process_sells_each_seat_once() throws Exception {
        var database = TestDatabase.migratedUrl();
        try (var node = Node.start(database, data)) {
            everyoneBuys(List.of(node.api()));
            nothingElseIsTaken(database);
        }
    }

    @Test
    void two_processes_on_one_database_sell_each_seat_once() throws Exception {
        var database = TestDatabase.migratedUrl();
        try (var one = Node.start(database, data);
                var other = Node.start(database, data)) {
            everyoneBuys(List.of(one.api(), other.api()));
            nothingElseIsTaken(database);
        }
    }

    private static void everyoneBuys(List<Api> nodes) throws Exception {
        var first = nodes.getFirst();
        var flight = first.flight(first.login("admin@skyledger.test"), "TP201", SEATS);
        var traveller = first.login("traveller@skyledger.test");
        var buyers = new ArrayList<Callable<Api.Answer>>();
        for (int i = 0; i < BUYERS; i++) {
            var node = nodes.get(i % nodes.size());
            buyers.add(() ->
                    node.post(
                            "/bookings",
                            traveller,
                            Api.order(flight, "tok_ok"),
                            "Prefer",
                            "wait=30"));
        }
        List<Api.Answer> answers;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = threads.invokeAll(buyers).stream().map(future -> future.resultNow()).toList();
        }
        var outcomes =
                answers.stream()
                        .map(answer ->
                                answer.status() == 202 ? ended(first, traveller, answer) : answer)
                        .collect(
                                Collectors.groupingBy(
                                        answer -> answer.text("status") + answer.text("code"),
                                        Collectors.counting()));
        assertThat(outcomes)
                .containsOnlyKeys("CONFIRMED", "409seats-unavailable")
                .containsEntry("CONFIRMED", (long) SEATS);
        nodes.forEach(node -> assertThat(node.seatsFree(flight)).isZero());
    }

    /** A sale may save what was held twice, so what is held counts too. */
    private static void nothingElseIsTaken(String database) {
        try (var pool = TestDatabase.pool(database)) {
            var db = JdbcClient.create(pool);
            Awaitility.await("nothing is held or sold beyond the seats there are")
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() ->
                            assertThat(
                                            db.sql("select sum(seats) from flight_view.hold")
                                                    .query(Integer.class)
                                                    .single())
                                    .isEqualTo(SEATS));
        }
    }

    /** What became of a booking that was still under way when its buyer had waited long enough. */
    private static Api.Answer ended(Api node, String traveller, Api.Answer underWay) {
        return Awaitility.await("a booking ends")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> node.get("/bookings/" + underWay.text("bookingId"), traveller),
                        answer -> !"HELD".equals(answer.text("status")));
    }
}
