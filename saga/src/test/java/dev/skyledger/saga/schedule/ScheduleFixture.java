package dev.skyledger.saga.schedule;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.FindJourney;
import dev.skyledger.contracts.booking.Journey;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.connections.ConnectionExamples;
import dev.skyledger.platform.processing.WrittenTables;
import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.test.utils.RecordingCommandBus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process of changed flights around a recording bus, with a table and a log of its own. */
final class ScheduleFixture implements AutoCloseable {

    static final SchedulePolicy POLICY =
            new SchedulePolicy(
                    Duration.ofHours(3),
                    Duration.ofHours(6),
                    true,
                    Duration.ofHours(72),
                    Duration.ofHours(24),
                    Duration.ofHours(1),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(10),
                    100);

    private final HikariDataSource database = TestDatabase.fresh();
    private final JdbcClient db = JdbcClient.create(database);
    final MovableClock clock = new MovableClock();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    Journey journey = new Journey(List.of());
    FlightPage others = new FlightPage(List.of());
    Function<Object, Object> answers =
            command -> command instanceof ReportScheduleChange ? (Object) ReportOutcome.TOLD : true;
    private final AnnotationEventHandlerAdapter pending;
    private final ScheduleSweep sweep;

    ScheduleFixture() {
        DirectWrites.migrate(database, "saga");
        bus.setCallbackBehavior(
                (command, _) -> command instanceof FindJourney ? journey : answers.apply(command));
        var store = EmbeddedEventStore.builder().storageEngine(log).build();
        var schedules = new Schedules(store);
        var asked = SimpleQueryBus.builder().build();
        asked.subscribe(FindFlights.class.getName(), FlightPage.class, _ -> others);
        var queries = DefaultQueryGateway.builder().queryBus(asked).build();
        var flights = new AlternativeFlights(queries, clock.asClock());
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        pending =
                new AnnotationEventHandlerAdapter(
                        new PendingNotices(WrittenTables.of(database), POLICY));
        sweep =
                new ScheduleSweep(
                        new PendingTable(db),
                        new Announcements(store, schedules, PlacesExamples.BUNDLED, flights),
                        new Notices(
                                gateway,
                                new ConnectingFlights(schedules, ConnectionExamples.RULES),
                                POLICY),
                        POLICY,
                        clock.asClock());
    }

    @Override
    public void close() {
        database.close();
    }

    void sweep() {
        sweep.run();
    }

    void laterOn() {
        clock.pass(Duration.ofSeconds(11));
    }

    void happens(long sequence, StreamOf event) throws Exception {
        var message =
                new GenericDomainEventMessage<>(
                        "Story",
                        event.stream(),
                        sequence,
                        event,
                        MetaData.emptyInstance(),
                        "event " + sequence,
                        clock.instant());
        log.appendEvents(message);
        pending.handle(message);
    }

    /** What was sent, but for questions. */
    List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .<Object>map(CommandMessage::getPayload)
                .filter(command -> !(command instanceof FindJourney))
                .toList();
    }

    int rows(String table) {
        return db.sql("select count(*) from saga." + table).query(Integer.class).single();
    }
}
