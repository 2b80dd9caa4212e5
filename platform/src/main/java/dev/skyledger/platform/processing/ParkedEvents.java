package dev.skyledger.platform.processing;

import dev.skyledger.platform.bus.Trouble;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What operators do with parked events, once they know why. */
public final class ParkedEvents {

    private final ParkedTable parked;
    private final Processors processors;
    private final Supplier<EventStore> log;
    private final TransactionTemplate transaction;

    ParkedEvents(
            ParkedTable parked,
            Processors processors,
            Supplier<EventStore> log,
            PlatformTransactionManager transactions) {
        this.parked = parked;
        this.processors = processors;
        this.log = log;
        transaction = new TransactionTemplate(transactions);
    }

    private static final String BEFORE_ALL = "\n\n-2";

    /** The first parked events, sequence by sequence. */
    public List<ParkedEvent> list(int most) {
        return list(null, most);
    }

    /** The next ones behind a place, or the first. */
    List<ParkedEvent> list(@Nullable String place, int most) {
        return parked.after(place == null ? BEFORE_ALL : place, most);
    }

    /** What waits in one sequence, in its order. */
    List<ParkedEvent> of(String processor, String sequence) {
        return parked.sequence(processor, sequence);
    }

    /** Whether this node can have them handled. */
    boolean areHandledHere(String processor) {
        return processors.find(processor).isPresent();
    }

    /**
     * Handles the events of a sequence again, in order, up to the first that still fails; returns
     * how many were handled.
     */
    public int retry(String processor, String sequence) {
        var handler =
                processors
                        .find(processor)
                        .orElseThrow(() -> new IllegalArgumentException("not here: " + processor));
        var handled =
                transaction.execute(_ -> {
                    parked.lock(processor, sequence);
                    return retry(handler, parked.sequence(processor, sequence));
                });
        return handled == null ? 0 : handled;
    }

    private int retry(ParkingProcessor handler, List<ParkedEvent> events) {
        var handled = 0;
        for (var event : events) {
            try {
                handler.handleAlone(read(event));
                parked.remove(event.processor(), event.event());
                handled++;
            } catch (EventProcessingException failure) {
                if (Trouble.of(failure) != Trouble.FAILURE) {
                    throw failure;
                }
                parked.stillFails(event, Cause.of(failure));
                return handled;
            }
        }
        return handled;
    }

    private EventMessage<?> read(ParkedEvent event) {
        DomainEventMessage<?> stored =
                log.get().readEvents(event.stream(), event.streamSequence()).next();
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(event.position()), stored);
    }
}
