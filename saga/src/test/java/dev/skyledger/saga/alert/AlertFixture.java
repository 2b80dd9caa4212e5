package dev.skyledger.saga.alert;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.StreamOf;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.MovableClock;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.connections.ConnectionExamples;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.test.utils.RecordingCommandBus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Alerts on a real database, which are told events in batches; what they send is recorded. */
final class AlertFixture implements AutoCloseable {

    final HikariDataSource database = TestDatabase.fresh();
    final JdbcClient db = JdbcClient.create(database);
    final RecordingCommandBus bus = new RecordingCommandBus();
    final MovableClock clock = new MovableClock();
    final AlertSweep sweep;

    /** How often seats were counted again from the log. */
    int read;

    private final CommandGateway gateway = DefaultCommandGateway.builder().commandBus(bus).build();
    private final List<AnnotationEventHandlerAdapter> nodes;
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database));
    private final List<EventMessage<?>> log = new ArrayList<>();

    AlertFixture() {
        this(1, 1_000);
    }

    /** So many nodes, each of which remembers so much. */
    AlertFixture(int number, long most) {
        DirectWrites.migrate(database, "price_alerts");
        var jdbc = new JdbcTemplate(database);
        var watches = new WatchTable(jdbc, db);
        var offers = new OfferTable(jdbc, JsonMapper.builder().build());
        nodes = Stream.generate(() -> node(jdbc, most)).limit(number).toList();
        sweep =
                new AlertSweep(
                        new Standing(db),
                        new ConnectedSweep(
                                new StandingWatches(db, watches),
                                offers,
                                ConnectionExamples.RULES,
                                new AlertMemory(most, most),
                                new JdbcTransactionManager(database)),
                        watches,
                        offers,
                        gateway,
                        clock.asClock(),
                        new SimpleMeterRegistry());
    }

    private AnnotationEventHandlerAdapter node(JdbcTemplate jdbc, long most) {
        var offers = new OfferTable(jdbc, JsonMapper.builder().build());
        var watches = new WatchTable(jdbc, db);
        var memory = new AlertMemory(most, most);
        var connected = new Connected(watches, offers, ConnectionExamples.RULES, memory);
        var lines = new Lines(watches, offers, connected, new Succession(db), memory);
        var runs =
                new AlertRuns(
                        lines,
                        connected,
                        offers,
                        watches,
                        new Standing(db),
                        new Telling(new SentAtOnce(gateway)),
                        this::seats);
        return new AnnotationEventHandlerAdapter(new AlertMatching(runs));
    }

    /** Writes events to the log, each at a moment, without telling anybody. */
    void written(String moment, Object... events) {
        for (var event : events) {
            var stream = ((StreamOf) event).stream();
            var number = stream(stream).count();
            var message =
                    new GenericDomainEventMessage<>(
                            "Type", stream, number, event, MetaData.emptyInstance());
            log.add(
                    new GenericTrackedDomainEventMessage<>(
                            new GlobalSequenceTrackingToken(log.size() + 1L),
                            "Type",
                            stream,
                            number,
                            message,
                            () -> Instant.parse(moment)));
        }
    }

    private Stream<DomainEventMessage<?>> stream(String name) {
        return log.stream()
                .<DomainEventMessage<?>>map(it -> (DomainEventMessage<?>) it)
                .filter(it -> it.getAggregateIdentifier().equals(name));
    }

    private List<Object> seats(FlightId flight, long first, long last) {
        read++;
        return stream(InventoryId.of(flight).value())
                .filter(it -> it.getSequenceNumber() >= first && it.getSequenceNumber() <= last)
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    int written() {
        return log.size();
    }

    /** Hands over a part of the log in one batch that commits. */
    void handled(int from, int to) {
        handled(0, from, to);
    }

    void handled(int node, int from, int to) {
        transaction.executeWithoutResult(_ -> handle(node, log.subList(from, to)));
    }

    /** Hands it over, and dies just before the commit. */
    void handledInVain(int node, int from, int to) {
        transaction.executeWithoutResult(status -> {
            handle(node, log.subList(from, to));
            status.setRollbackOnly();
        });
    }

    /** Writes events of one moment and hands them over together. */
    void at(String moment, Object... events) {
        var from = log.size();
        written(moment, events);
        handled(from, log.size());
    }

    private void handle(int node, List<EventMessage<?>> batch) {
        var work = new BatchingUnitOfWork<>(batch);
        var outcome = work.executeWithResult(() -> nodes.get(node).handle(work.getMessage()));
        if (outcome.isExceptional()) {
            throw new IllegalStateException(outcome.exceptionResult());
        }
    }

    List<MeetPriceTarget> met() {
        return bus.getDispatchedCommands().stream()
                .map(CommandMessage::getPayload)
                .filter(MeetPriceTarget.class::isInstance)
                .map(MeetPriceTarget.class::cast)
                .toList();
    }

    List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .map(CommandMessage::getPayload)
                .map(Object.class::cast)
                .toList();
    }

    int sweepAt(String moment) {
        clock.pass(Duration.between(clock.instant(), Instant.parse(moment)));
        return sweep.run();
    }

    @Override
    public void close() {
        database.close();
    }
}
