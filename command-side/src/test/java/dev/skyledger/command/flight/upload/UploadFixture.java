package dev.skyledger.command.flight.upload;

import static dev.skyledger.contracts.Cast.NOON;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.command.flight.ManyFlights;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Uploads on a real database; the flights' log is kept in memory. */
final class UploadFixture implements AutoCloseable {

    static final String HEADER =
            "flight_number,source,destination,departure_ts,arrival_ts,total_seats,price\n";

    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final HikariDataSource database = TestDatabase.fresh();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final Configuration axon = ManyFlights.axon(log);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    final JdbcClient db = JdbcClient.create(database);
    final Intake intake = new Intake(db, transactions);

    UploadFixture() {
        ManyFlights.migrate(database, "upload");
    }

    static UploadPolicy policy(Duration lease) {
        return new UploadPolicy(2, lease, Duration.ofMillis(50), 3, 5);
    }

    /** A flight of the line of a file. */
    static String row(String number, int seats) {
        return number + ",LIS,JFK,2098-06-01T10:00,2098-06-01T13:00," + seats + ",99.90\n";
    }

    UUID send(String text, boolean dryRun) {
        var file = FlightFile.of(new ByteArrayResource(text.getBytes(UTF_8)));
        var sender = Provenance.as(new Actor(Actor.Kind.STAFF, "ada", "ADMIN"), "API");
        return intake.take(UUID.randomUUID(), file, dryRun, sender);
    }

    Jobs jobs(Duration lease) {
        return new Jobs(db, policy(lease), transactions);
    }

    CommandGateway commands() {
        return axon.commandGateway();
    }

    /** A gateway whose node dies after so many commands. */
    CommandGateway dyingAfter(int commands) {
        return new DefaultCommandGateway(
                DefaultCommandGateway.builder().commandBus(axon.commandBus())) {

            private int left = commands;

            @Override
            public <R> CompletableFuture<R> send(Object command) {
                return left-- > 0
                        ? super.send(command)
                        : CompletableFuture.failedFuture(
                                new java.util.concurrent.TimeoutException("dead"));
            }
        };
    }

    JobRun run(Jobs jobs, CommandGateway commands) {
        return new JobRun(
                jobs,
                ManyFlights.sketches(CLOCK),
                ManyFlights.intake(database, commands, CLOCK),
                new Rehearsals(db),
                (_, _) -> true,
                db,
                policy(Duration.ofMinutes(1)));
    }

    /** Works off what waits, as the worker does. */
    void workAll() {
        var jobs = jobs(Duration.ofMinutes(1));
        var run = run(jobs, commands());
        for (var job = jobs.claim(); job.isPresent(); job = jobs.claim()) {
            try {
                if (run.work(job.get(), () -> true) == JobRun.End.DONE) {
                    jobs.finish(job.get());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    UploadStatus status(UUID job) {
        var statuses = new Statuses(db, policy(Duration.ofMinutes(1)));
        return statuses.status(
                statuses.find(job).orElseThrow(),
                statuses.errors(job, Statuses.Placed.FIRST, 100),
                null);
    }

    /** Sends a file and works it off. */
    UploadStatus done(String text, boolean dryRun) {
        var job = send(text, dryRun);
        workAll();
        return status(job);
    }

    List<String> scheduled() {
        return log.readEvents(null, false)
                .map(EventMessage::getPayload)
                .filter(FlightScheduled.class::isInstance)
                .map(it -> ((FlightScheduled) it).number().value())
                .toList();
    }

    @Override
    public void close() {
        axon.shutdown();
        database.close();
    }
}
