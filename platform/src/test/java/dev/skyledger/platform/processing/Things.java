package dev.skyledger.platform.processing;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.processing.Views.Thing;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcTemplate;

/** Remembers things, and fails in the way it is told. */
@ProcessingGroup("things")
final class Things {

    /** How the event with the number 2000 fails. */
    enum Way {
        JAVA,
        ERROR,
        SQL,
        ROWS,
        PREPARE_COMMIT,
        ANSWER,
        LOG_UNREADABLE,
        LOG_REFUSES
    }

    static final int BAD = 2000;

    /** A stream whose event nobody can read. */
    static final String BROKEN = "broken";

    private final JdbcTemplate jdbc;
    private final Rows rows;
    private final Commands commands = new SentCommands(NOBODY, Duration.ofSeconds(5));
    final AtomicBoolean loseConnection = new AtomicBoolean();
    volatile Way way = Way.JAVA;
    volatile boolean mended;

    /** Which number still fails. */
    volatile int failing = -1;

    volatile EventStore log;
    volatile CompletableFuture<?> work = CompletableFuture.completedFuture("done");

    private static final CommandGateway NOBODY = null;

    Things(HikariDataSource database) {
        jdbc = new JdbcTemplate(database);
        rows = new CollectedTables(database).rows("things", List.of("stream", "number"));
    }

    @EventHandler
    void on(Thing event) {
        if (loseConnection.compareAndSet(true, false)) {
            jdbc.execute("select pg_terminate_backend(pg_backend_pid())");
        }
        commands.awaiting(work);
        if (event.number() % BAD == failing) {
            throw new IllegalStateException("secret of Anna");
        }
        if (event.number() == BAD && !mended) {
            fail(event);
        } else {
            rows.put(Map.of("stream", event.stream(), "number", event.number() % BAD));
        }
    }

    @ResetHandler
    void forget() {
        jdbc.update("delete from things");
    }

    private void fail(Thing event) {
        switch (way) {
            case JAVA -> throw new IllegalStateException("secret of Anna");
            case ERROR -> throw new LinkageError("secret of Anna");
            case SQL -> insert(event);
            case ROWS -> rows.put(Map.of("stream", event.stream(), "number", BAD));
            case PREPARE_COMMIT ->
                    CurrentUnitOfWork.get().root().onPrepareCommit(_ -> insert(event));
            case ANSWER ->
                    commands.awaiting(
                            CompletableFuture.failedFuture(
                                    new IllegalArgumentException("secret of Anna")));
            case LOG_UNREADABLE -> read(BROKEN);
            case LOG_REFUSES -> read("no text has a \0 in it");
        }
    }

    private void read(String stream) {
        log.readEvents(stream).asStream().forEach(event -> event.getPayload());
    }

    private void insert(Thing event) {
        jdbc.update("insert into things values (?, ?)", event.stream(), BAD);
    }
}
