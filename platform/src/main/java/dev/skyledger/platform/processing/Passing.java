package dev.skyledger.platform.processing;

import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Lets an event pass to its handlers if it has any here and does not belong behind a parked one.
 */
final class Passing implements MessageHandlerInterceptor<EventMessage<?>> {

    private static final String RESOURCE = Passing.class.getName();

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

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
        var result = isBehindAParkedOne(unit) ? null : chain.proceed();
        if (unit instanceof BatchingUnitOfWork<?> batch && batch.isLastMessage()) {
            BatchEnd.awaitAnswers(unit);
        }
        return result;
    }

    private boolean isBehindAParkedOne(UnitOfWork<? extends EventMessage<?>> unit) {
        Map<String, String> sequences = unit.getOrDefaultResource(RESOURCE, Map.of());
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
        return sequences.isEmpty()
                ? Set.of()
                : parked.parked(processor, Set.copyOf(sequences.values()));
    }
}
