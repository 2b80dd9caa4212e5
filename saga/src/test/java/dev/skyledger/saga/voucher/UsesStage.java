package dev.skyledger.saga.voucher;

import static dev.skyledger.contracts.booking.BookingExamples.*;

import com.zaxxer.hikari.HikariDataSource;
import dev.skyledger.platform.DirectWrites;
import dev.skyledger.platform.TestDatabase;
import dev.skyledger.platform.processing.Commands;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.test.utils.RecordingCommandBus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process of vouchers and its sweep, with the commands that they send. */
final class UsesStage implements AutoCloseable {

    private final HikariDataSource database = TestDatabase.fresh();
    private final RecordingCommandBus bus = new RecordingCommandBus();
    private final InMemoryEventStorageEngine log = new InMemoryEventStorageEngine();
    private final PendingUses pending = pending();
    private final UseEnding ending =
            new UseEnding(DefaultCommandGateway.builder().commandBus(bus).build());
    private final AnnotationEventHandlerAdapter process =
            new AnnotationEventHandlerAdapter(new VoucherUses(pending, ending, new AtOnce()));
    private int sequence;

    private PendingUses pending() {
        DirectWrites.migrate(database, "voucher_uses");
        var policy = new UsePolicy(Duration.ofSeconds(10), Duration.ofSeconds(60));
        return new PendingUses(JdbcClient.create(database), policy);
    }

    /** Waits for nothing, for the answers are there. */
    private static final class AtOnce implements Commands {

        @Override
        public <R> CompletableFuture<R> send(Object command) {
            throw new AssertionError("the process sends with its own metadata");
        }

        @Override
        public <R> CompletableFuture<R> awaiting(CompletableFuture<R> work) {
            work.join();
            return work;
        }
    }

    @Override
    public void close() {
        database.close();
    }

    void happens(Object... events) throws Exception {
        for (var event : events) {
            var message =
                    new GenericDomainEventMessage<>(
                            "Booking", ANNAS_BOOKING.value(), sequence++, event);
            process.handle(message);
        }
    }

    /** What the stream of the booking says, for the sweep. */
    void written(Object... events) {
        for (var event : events) {
            log.appendEvents(
                    new GenericDomainEventMessage<>(
                            "Booking", ANNAS_BOOKING.value(), sequence++, event));
        }
    }

    void sweep(Instant now) {
        var store = EmbeddedEventStore.builder().storageEngine(log).build();
        new UseSweep(pending, ending, store, Clock.fixed(now, ZoneOffset.UTC)).run();
    }

    List<Object> sent() {
        return bus.getDispatchedCommands().stream()
                .map(CommandMessage::getPayload)
                .map(Object.class::cast)
                .toList();
    }

    /** Whatever is sent from now on is answered so. */
    void answers(Object answer) {
        bus.setCallbackBehavior((_, _) -> answer);
    }
}
