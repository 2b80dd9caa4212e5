package dev.skyledger.platform.idempotency;

import static dev.skyledger.platform.idempotency.IdempotencyExamples.node;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.idempotency.IdempotencyExamples.Held;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database, and a record of every run of the work. */
final class TwoNodes implements AutoCloseable {

    final HikariDataSource database = TestDatabase.fresh();
    final MovableClock clock = new MovableClock();
    final List<UUID> runs = new ArrayList<>();
    final Idempotency here;
    final Idempotency elsewhere;

    TwoNodes() {
        DirectWrites.migrate(database, "idempotency");
        here = node(database, clock.asClock());
        elsewhere = node(database, clock.asClock());
    }

    Function<UUID, ResponseEntity<?>> answering(ResponseEntity<?> answer) {
        return working(() -> answer);
    }

    Function<UUID, ResponseEntity<?>> failing(RuntimeException failure) {
        return working(() -> {
            throw failure;
        });
    }

    private Function<UUID, ResponseEntity<?>> working(Supplier<ResponseEntity<?>> work) {
        return id -> {
            runs.add(id);
            return work.get();
        };
    }

    static ResponseEntity<?> created() {
        return ResponseEntity.created(URI.create("/api/v1/bookings/1"))
                .eTag("3")
                .body(new Held("1", "Anna Müller"));
    }

    static String text(ResponseEntity<?> answer) {
        return new String((byte[]) answer.getBody(), UTF_8);
    }

    int rows() {
        return JdbcClient.create(database)
                .sql("select count(*) from idempotency.request")
                .query(Integer.class)
                .single();
    }

    @Override
    public void close() {
        database.close();
    }
}
