package dev.skyledger.platform.processing;

import dev.skyledger.platform.log.ClaimedTokens;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericResultMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Lets an event pass to its handlers if it has any here and does not belong behind a parked one.
 */
final class Passing implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String RESOURCE = Passing.class.getName();

    /** The same for all, for one of its own would get an id and what follows from its event. */
    private static final ResultMessage<?> HANDLED = new GenericResultMessage<>((Object) null);

    private final String processor;
    private final ParkedTable parked;

    Passing(String processor, ParkedTable parked) {
        this.processor = processor;
        this.parked = parked;
    }

    /** Tells the sequences of the unit's events, by the events' ids. */
    static void mark(UnitOfWork<?> unit, Map<String, String> sequences) {
        unit.resources().put(RESOURCE, sequences);
    }

    /**
     * Begins a batch. No sequences are told where nothing was parked when the last one ended: if
     * that has changed, this one must not end, and whoever stores its token learns it in the same
     * transaction.
     */
    static void begin(UnitOfWork<?> unit, Map<String, String> sequences) {
        mark(unit, sequences);
        if (sequences.isEmpty()) {
            unit.onPrepareCommit(its -> {
                if (!isNothingParked(its)) {
                    throw new IllegalStateException("Another node has parked events meanwhile");
                }
            });
        }
    }

    /** As who stored the unit's token has seen it. */
    static boolean isNothingParked(UnitOfWork<?> unit) {
        return !unit.getOrDefaultResource(ClaimedTokens.PARKED, true);
    }

    @Override
    public Object handle(UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        if (!isBehindAParkedOne(unit)) {
            chain.proceed();
        }
        if (unit instanceof BatchingUnitOfWork<?> batch && batch.isLastMessage()) {
            BatchEnd.awaitAnswers(unit);
        }
        return HANDLED;
    }

    private boolean isBehindAParkedOne(UnitOfWork<? extends EventMessage<?>> unit) {
        Map<String, String> sequences = unit.getOrDefaultResource(RESOURCE, Map.of());
        if (sequences.isEmpty()) {
            return false;
        }
        Set<String> standing =
                unit.getOrComputeResource(RESOURCE + ".parked", _ -> standing(sequences));
        var sequence = sequences.get(unit.getMessage().getIdentifier());
        if (sequence == null || !standing.contains(sequence)) {
            return false;
        }
        parked.park(processor, sequence, unit.getMessage(), Cause.BEHIND);
        return true;
    }

    private Set<String> standing(Map<String, String> sequences) {
        return parked.parked(processor, Set.copyOf(sequences.values()));
    }
}
