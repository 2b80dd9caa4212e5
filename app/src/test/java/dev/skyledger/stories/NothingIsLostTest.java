package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application is killed while people book, and started again. */
class NothingIsLostTest {

    private static final int SEATS = 900;
    private static final int CALLERS = 16;
    private static final int ENOUGH = 150;
    private static final Set<String> FINAL =
            Set.of("CONFIRMED", "REJECTED", "EXPIRED", "CANCELLED");

    @TempDir private Path data;

    private final Queue<Api.Answer> acknowledged = new ConcurrentLinkedQueue<>();

    @Test
    void what_was_acknowledged_is_there_and_everything_that_was_begun_ends() throws Exception {
        var database = TestDatabase.migratedUrl();
        String flight;
        try (var node = Node.start(database, data)) {
            flight = node.api().flight(node.api().login("admin@skyledger.test"), "TP202", SEATS);
            bookUntilItDies(node, flight);
        }
        try (var node = Node.start(database, data)) {
            var api = node.api();
            var traveller = api.login("traveller@skyledger.test");
            assertThat(acknowledged).hasSizeGreaterThan(ENOUGH);
            acknowledged.forEach(answer -> {
                var now = api.get("/bookings/" + answer.text("bookingId"), traveller);
                assertThat(now.status()).isEqualTo(200);
                if (answer.status() == 201) {
                    assertThat(now.text("status")).isEqualTo(answer.text("status"));
                }
            });
            try (var pool = TestDatabase.pool(database)) {
                var db = JdbcClient.create(pool);
                Awaitility.await("every booking is final and no seat is held for nothing")
                        .atMost(Duration.ofSeconds(90))
                        .pollInterval(Duration.ofSeconds(1))
                        .untilAsserted(() -> everythingHasEnded(db, api, flight));
            }
        }
    }

    private void bookUntilItDies(Node node, String flight) throws InterruptedException {
        var api = node.api();
        var traveller = api.login("traveller@skyledger.test");
        var enough = new CountDownLatch(ENOUGH + 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < CALLERS; i++) {
                threads.submit(() -> bookUntilItDies(api, traveller, flight, enough));
            }
            try {
                assertThat(enough.await(3, TimeUnit.MINUTES)).as("enough were answered").isTrue();
            } finally {
                node.kill();
            }
        }
    }

    private void bookUntilItDies(Api api, String traveller, String flight, CountDownLatch enough) {
        try {
            while (true) {
                var answer = api.post("/bookings", traveller, Api.order(flight, "tok_ok"));
                if (answer.status() < 300) {
                    acknowledged.add(answer);
                    enough.countDown();
                }
            }
        } catch (UncheckedIOException _) {
            // the node is dead, which is what this test is about
        }
    }

    private static void everythingHasEnded(JdbcClient db, Api api, String flight) {
        var states =
                db.sql("select status, count(*) from booking_view.booking group by status")
                        .query()
                        .listOfRows();
        assertThat(states)
                .allSatisfy(row -> assertThat(FINAL).contains((String) row.get("status")));
        var confirmed =
                db.sql("select count(*) from booking_view.booking where status = 'CONFIRMED'")
                        .query(Integer.class)
                        .single();
        assertThat(api.seatsFree(flight)).isEqualTo(SEATS - confirmed);
        var captured =
                db.sql(
                                "select count(distinct stream) from log.event where type like '%.PaymentCaptured'")
                        .query(Integer.class)
                        .single();
        assertThat(captured).isEqualTo(confirmed);
    }
}
