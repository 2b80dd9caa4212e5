package dev.skyledger.saga.schedule;

import static dev.skyledger.contracts.Cast.ANNAS_BOOKING;
import static dev.skyledger.contracts.Cast.BENS_BOOKING;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.accepted;
import static dev.skyledger.contracts.booking.ScheduleChangeExamples.cancelled;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.IN_THE_MORNING;
import static dev.skyledger.contracts.flight.FlightExamples.LIS_JFK;
import static dev.skyledger.contracts.flight.FlightExamples.flightScheduled;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.salesClosed;
import static dev.skyledger.contracts.inventory.ReplanExamples.replanned;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.ReportOutcome;
import dev.skyledger.contracts.booking.ReportScheduleChange;
import dev.skyledger.contracts.booking.ScheduleChangeExamples;
import dev.skyledger.contracts.booking.SettleScheduleChanges;
import dev.skyledger.contracts.flight.Schedule;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.Tables;
import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.utils.RecordingCommandBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has seats on a changed flight is told until they know, and silence decides in time. */
class ScheduleSweepTest {

    private static final Schedule MORNING = new Schedule(LIS_JFK, IN_THE_MORNING);
    private static final SchedulePolicy POLICY =
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
    private final MovableClock clock = new MovableClock();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private Function<Object, Object> answers =
            command -> command instanceof ReportScheduleChange ? (Object) ReportOutcome.TOLD : true;
    private AnnotationEventHandlerAdapter pending;
    private ScheduleSweep sweep;

    @BeforeEach
    void begin() {
        DirectWrites.migrate(database, "saga");
        bus.setCallbackBehavior((command, _) -> answers.apply(command));
        var store = EmbeddedEventStore.builder().storageEngine(log).build();
        var gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        pending = new AnnotationEventHandlerAdapter(new PendingNotices(tables(database), POLICY));
        sweep =
                new ScheduleSweep(
                        new PendingTable(db),
                        new Announcements(store, PlacesExamples.BUNDLED),
                        new Notices(gateway, POLICY),
                        POLICY,
                        clock.asClock());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoever_was_not_told_at_once_is_told_later_and_once() throws Exception {
        happens(0, flightScheduled());
        happens(3, salesClosed(ANNAS_BOOKING, BENS_BOOKING));
        sweep.run();
        assertThat(sent()).isEmpty();
        laterOn();
        sweep.run();
        assertThat(sent())
                .containsExactly(
                        report(ANNAS_BOOKING, 3, null, "taken out of the schedule"),
                        report(BENS_BOOKING, 3, null, "taken out of the schedule"));
        laterOn();
        sweep.run();
        assertThat(sent()).hasSize(2);
    }

    @Test
    void who_cannot_hear_yet_is_told_again() throws Exception {
        happens(4, replanned(2, ANNAS_BOOKING));
        answers = _ -> ReportOutcome.LATER;
        laterOn();
        sweep.run();
        answers = _ -> ReportOutcome.TOLD;
        sweep.run();
        assertThat(sent()).hasSize(1);
        laterOn();
        sweep.run();
        laterOn();
        sweep.run();
        var again =
                report(
                        ANNAS_BOOKING,
                        4,
                        new Schedule(LIS_JFK, AN_HOUR_LATER),
                        "late inbound aircraft");
        assertThat(sent()).containsExactly(again, again);
    }

    @Test
    void everybody_is_told_however_many_they_are() throws Exception {
        var bookings =
                IntStream.range(0, 1000)
                        .mapToObj("01939000-0000-7000-8000-%012d"::formatted)
                        .map(BookingId::new)
                        .toArray(BookingId[]::new);
        happens(0, flightScheduled());
        happens(3, salesClosed(bookings));
        laterOn();
        sweep.run();
        assertThat(sent()).hasSize(1000).doesNotHaveDuplicates();
        assertThat(rows("pending_notice")).isZero();
    }

    @Test
    void silence_decides_when_its_time_has_come() throws Exception {
        happens(0, cancelled(1, 7));
        sweep.run();
        assertThat(sent()).isEmpty();
        clock.pass(Duration.between(clock.instant(), ScheduleChangeExamples.DEADLINE));
        answers = _ -> false;
        sweep.run();
        answers = _ -> true;
        laterOn();
        sweep.run();
        laterOn();
        sweep.run();
        assertThat(sent())
                .containsExactly(
                        new SettleScheduleChanges(cancelled(1, 7).booking()),
                        new SettleScheduleChanges(cancelled(1, 7).booking()));
    }

    @Test
    void what_was_decided_is_left_alone() throws Exception {
        happens(0, cancelled(1, 7));
        happens(1, accepted(1, DecidedBy.STAFF));
        clock.pass(Duration.ofDays(30));
        sweep.run();
        assertThat(sent()).isEmpty();
        assertThat(rows("pending_decision")).isZero();
    }

    private void laterOn() {
        clock.pass(Duration.ofSeconds(11));
    }

    private void happens(long sequence, StreamOf event) throws Exception {
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

    private static ReportScheduleChange report(
            BookingId booking, long revision, Schedule after, String reason) {
        return new ReportScheduleChange(
                booking,
                SEATS.flight(),
                revision,
                MORNING,
                after,
                false,
                POLICY.rules(),
                List.of(),
                reason);
    }

    private List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .<Object>map(CommandMessage::getPayload)
                .toList();
    }

    private int rows(String table) {
        return db.sql("select count(*) from saga." + table).query(Integer.class).single();
    }

    private static Tables tables(DataSource database) {
        try {
            var type = Class.forName("dev.skyledger.platform.processing.CollectedTables");
            var constructor = type.getDeclaredConstructor(DataSource.class);
            constructor.setAccessible(true);
            return (Tables) constructor.newInstance(database);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
