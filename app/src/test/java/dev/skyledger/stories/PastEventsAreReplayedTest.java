package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.contracts.EventExamples;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Every event of every revision, as its file has it, stands in a log and is read by every view. */
class PastEventsAreReplayedTest {

    private static final Path GOLDEN = Path.of("../api-contracts/src/test/resources/golden");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What others refer to is there before them. */
    private static final List<String> FIRST =
            List.of(
                    "TravellerRegistered",
                    "FlightScheduled",
                    "InventoryOpened",
                    "SeatsHeld",
                    "VoucherIssued",
                    "BookingPlaced");

    /** They answer events with commands, and are never replayed. */
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

    /** A line of the log as it was written once. */
    private record Past(String name, String type, String revision, String json) {

        String stream() {
            try {
                var identifier = Class.forName(type).getRecordComponents()[0].getName();
                return JSON.readTree(json).path(identifier).asString();
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        int rank() {
            var rank = FIRST.indexOf(name);
            return rank < 0 ? FIRST.size() : rank;
        }
    }

    @Test
    void every_view_reads_every_past_revision() throws IOException {
        var database = TestDatabase.freshUrl();
        Node.start(database, data).close();
        try (var pool = TestDatabase.pool(database)) {
            var db = JdbcClient.create(pool);
            var past = past();
            var head = write(db, past);
            db.sql("delete from log.token where processor not in (:processes)")
                    .param("processes", PROCESSES)
                    .update();
            db.sql(
                            """
                            update log.token
                            set token = regexp_replace(token, '("globalIndex":)\\s*-?\\d+', '\\1' || :head)
                            """)
                    .param("head", head)
                    .update();
            try (var node = Node.start(database, data)) {
                var operator = node.api().login("operator@skyledger.test");
                await("every view has read the log")
                        .atMost(Duration.ofSeconds(60))
                        .untilAsserted(() ->
                                assertThat(lags(node, operator))
                                        .isNotEmpty()
                                        .allMatch(it -> it.endsWith(" 0.0")));
                assertThat(parked(db)).isEmpty();
                assertThat(past).hasSizeGreaterThan(60);
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
                    .filter(it -> PROCESSES.stream().noneMatch(it::contains))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By views; a process that gets to see these events cannot do what they ask for. */
    private static List<String> parked(JdbcClient db) {
        return db.sql(
                        """
                        select processor || ' ' || payload_type || ' ' || cause from processing.parked
                        where processor not in (:processes)\
                        """)
                .param("processes", PROCESSES)
                .query(String.class)
                .list();
    }

    /** Says where the log ends then. */
    private static long write(JdbcClient db, List<Past> past) {
        var position = db.sql("select position from log.log_head").query(Long.class).single();
        var sequences = new HashMap<String, Integer>();
        for (var event : past) {
            var sequence = sequences.merge(event.stream(), 1, Integer::sum) - 1;
            db.sql(
                            """
                            insert into log.event
                                (position, stream, sequence, stream_type, id, at, type, revision, payload, metadata, hash)
                            values (?, ?, ?, 'Past', ?, '2026-01-01T12:00:00Z', ?, ?, ?, ?, ?)
                            """)
                    .params(
                            ++position,
                            event.stream(),
                            sequence,
                            "past-" + position,
                            event.type,
                            event.revision,
                            event.json.getBytes(),
                            "{}".getBytes(),
                            new byte[32])
                    .update();
        }
        db.sql("update log.log_head set position = ?").param(position).update();
        return position;
    }

    private static List<Past> past() throws IOException {
        var types =
                ServiceLoader.load(EventExamples.class).stream()
                        .flatMap(it -> membersOf(it.get().family()))
                        .distinct()
                        .collect(Collectors.toMap(Class::getSimpleName, Class::getName));
        try (var files = Files.list(GOLDEN)) {
            return files.map(
                            file -> {
                                var parts = file.getFileName().toString().split("\\.");
                                return new Past(
                                        parts[0], types.get(parts[0]), parts[1], read(file));
                            })
                    .sorted(Comparator.comparingInt(Past::rank).thenComparing(Past::name))
                    .toList();
        }
    }

    /** Some families are divided into smaller ones. */
    private static Stream<Class<?>> membersOf(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .flatMap(PastEventsAreReplayedTest::membersOf)
                : Stream.of(family);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
