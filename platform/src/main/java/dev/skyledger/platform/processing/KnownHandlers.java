package dev.skyledger.platform.processing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;

/**
 * Remembers which of a processor's handlers want a type of event, instead of asking each of them
 * for every event; an event that is handled again, or by one of several segments, is asked about.
 */
final class KnownHandlers extends MultiEventHandlerInvoker {

    private final Map<Class<?>, List<EventHandlerInvoker>> known = new ConcurrentHashMap<>();

    KnownHandlers(EventHandlerInvoker handlers) {
        super(handlers);
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) throws Exception {
        if (segment.getMask() != 0 || ReplayToken.isReplay(event)) {
            super.handle(event, segment);
            return;
        }
        for (var handler : known.computeIfAbsent(event.getPayloadType(), this::handlersOf)) {
            handler.handle(event, segment);
        }
    }

    private List<EventHandlerInvoker> handlersOf(Class<?> type) {
        return delegates().stream().filter(handler -> handler.canHandleType(type)).toList();
    }
}
