package dev.skyledger.stories;

import dev.skyledger.contracts.EventExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Every event of every revision, as its file has it, written to a log. */
final class PastEvents {

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

    private PastEvents() {}

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

    /** Writes them behind what is there; says how many they are. */
    static int written(JdbcClient db) throws IOException {
        var past = all();
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
        return past.size();
    }

    private static List<Past> all() throws IOException {
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
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(PastEvents::membersOf)
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
