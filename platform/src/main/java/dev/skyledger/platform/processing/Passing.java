package dev.skyledger.platform.processing;

import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
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

    /** Tells the sequences of those events that concern the processor, by the events' ids. */
    static void mark(UnitOfWork<?> unit, Map<String, String> sequences) {
        unit.resources().put(RESOURCE, sequences);
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends EventMessage<?>> unit, InterceptorChain chain) throws Exception {
        Map<String, String> sequences = unit.getResource(RESOURCE);
        if (sequences == null) {
            return chain.proceed();
        }
        Set<String> standing =
                unit.getOrComputeResource(RESOURCE + ".parked", _ -> standing(sequences));
        var event = unit.getMessage();
        var sequence = sequences.get(event.getIdentifier());
        if (sequence == null) {
            return null;
        }
        if (standing.contains(sequence)) {
            parked.park(processor, sequence, event, Cause.BEHIND);
            return null;
        }
        return chain.proceed();
    }

    private Set<String> standing(Map<String, String> sequences) {
        if (sequences.isEmpty()) {
            parked.commitLazily();
            return Set.of();
        }
        return parked.parked(processor, Set.copyOf(sequences.values()));
    }
}
