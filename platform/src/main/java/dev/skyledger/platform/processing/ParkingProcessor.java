package dev.skyledger.platform.processing;

import dev.skyledger.platform.bus.Trouble;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Handles events in batches. A batch that fails is repeated event by event, each under a savepoint,
 * and the event that fails is parked with its sequence, in the transaction that moves the token.
 */
final class ParkingProcessor extends PooledStreamingEventProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(ParkingProcessor.class);

    private final Sequence sequence;
    private final ParkedTable parked;
    private final TokenStore tokens;
    private final ProcessingMetrics metrics;
    private final ViewProgress progress;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;

    private final NothingParked nothingParked = new NothingParked(System::nanoTime);
    private final Map<Class<?>, Boolean> handled = new ConcurrentHashMap<>();

    ParkingProcessor(
            Builder builder,
            Sequence sequence,
            ParkedTable parked,
            TokenStore tokens,
            PlatformTransactionManager transactions,
            ProcessingMetrics metrics,
            ViewProgress progress) {
        super(builder);
        this.sequence = sequence;
        this.parked = parked;
        this.tokens = tokens;
        this.metrics = metrics;
        this.progress = progress;
        transaction = new TransactionTemplate(transactions);
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        registerHandlerInterceptor(new Passing(getName(), parked));
    }

    /** The type is asked about once; only siblings that share a group look at the event itself. */
    @Override
    protected boolean canHandle(EventMessage<?> event, Segment segment) throws Exception {
        if (ReplayToken.isReplay(event)) {
            return super.canHandle(event, segment);
        }
        return handled.computeIfAbsent(event.getPayloadType(), this::canHandleType)
                && (segment.getMask() == 0 || super.canHandle(event, segment));
    }

    @Override
    protected void processInUnitOfWork(
            List<? extends EventMessage<?>> events,
            UnitOfWork<? extends EventMessage<?>> unit,
            Collection<Segment> segments)
            throws Exception {
        TrackingToken token = unit.getResource("Processor[" + getName() + "]/Token");
        Integer segment = unit.getResource("Processor[" + getName() + "]/SegmentId");
        var began = nothingParked.now();
        Passing.begin(unit, nothingParked.begin(segment) ? Map.of() : sequences(events));
        try {
            super.processInUnitOfWork(events, unit, segments);
            nothingParked.ended(segment, began, Passing.isNothingParked(unit));
        } catch (Exception | Error failure) {
            if (Trouble.of(failure) != Trouble.FAILURE) {
                throw asException(failure);
            }
            LOG.warn("{}: a batch is repeated event by event: {}", getName(), Cause.of(failure));
            oneByOne(events, sequences(events), () -> tokens.storeToken(token, getName(), segment));
        }
        metrics.handled(getName(), events.size());
        token.position().ifPresent(position -> progress.advanced(getName(), position));
    }

    /** A work package that meets an error stands still for ever; an exception it repeats. */
    private static Exception asException(Throwable failure) {
        return failure instanceof Exception exception
                ? exception
                : new EventProcessingException("An event could not be handled", failure);
    }

    private Map<String, String> sequences(List<? extends EventMessage<?>> events) {
        var sequences = new LinkedHashMap<String, String>();
        events.forEach(event -> sequences.put(event.getIdentifier(), sequence.of(event)));
        return sequences;
    }

    private void oneByOne(
            List<? extends EventMessage<?>> events,
            Map<String, String> sequences,
            Runnable storeToken) {
        transaction.executeWithoutResult(_ -> {
            var standing = parked.parked(getName(), Set.copyOf(sequences.values()));
            events.forEach(event -> handleOrPark(event, sequence.of(event), standing));
            storeToken.run();
        });
    }

    private void handleOrPark(EventMessage<?> event, String key, Set<String> standing) {
        if (standing.contains(key)) {
            parked.park(getName(), key, event, Cause.BEHIND);
            return;
        }
        try {
            handleAlone(event);
        } catch (EventProcessingException failure) {
            if (Trouble.of(failure) != Trouble.FAILURE) {
                throw failure;
            }
            var cause = Cause.of(failure);
            Cause.log(LOG, getName(), event, key, cause);
            parked.park(getName(), key, event, cause);
            standing.add(key);
        }
    }

    /** Handles one event in the transaction of the thread; if it fails, nothing of it remains. */
    void handleAlone(EventMessage<?> event) {
        savepoint.executeWithoutResult(_ -> handle(List.of(event), Map.of()));
    }

    /**
     * Handles events of a segment in the transaction of the thread, and parks those that fail; its
     * token is the caller's business.
     */
    void handleTogether(List<? extends EventMessage<?>> events, Segment segment) {
        var handled = events.stream().filter(event -> isFor(event, segment)).toList();
        if (handled.isEmpty()) {
            return;
        }
        var sequences = sequences(handled);
        try {
            savepoint.executeWithoutResult(_ -> handle(handled, sequences));
        } catch (EventProcessingException failure) {
            if (Trouble.of(failure) != Trouble.FAILURE) {
                throw failure;
            }
            oneByOne(handled, sequences, () -> {});
        }
    }

    private boolean isFor(EventMessage<?> event, Segment segment) {
        try {
            return canHandle(event, segment);
        } catch (Exception failure) {
            throw new EventProcessingException("An event could not be looked at", failure);
        }
    }

    private void handle(List<? extends EventMessage<?>> events, Map<String, String> sequences) {
        var unit = new BatchingUnitOfWork<>(events);
        Passing.mark(unit, sequences);
        try {
            super.processInUnitOfWork(events, unit, List.of(Segment.ROOT_SEGMENT));
        } catch (Exception | Error failure) {
            throw new EventProcessingException("Events failed", failure);
        }
    }

    /** Its handlers forget what they know. */
    void forget() {
        eventHandlerInvoker().performReset();
    }

    /** How far this node's segments have read; empty when it has none. */
    OptionalLong position() {
        return processingStatus().values().stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .min();
    }
}
