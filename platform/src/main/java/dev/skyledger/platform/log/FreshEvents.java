package dev.skyledger.platform.log;

import dev.skyledger.platform.json.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What this node has committed and its readers have not seen, as reading it would give it: they
 * need not read back what is at hand. Because positions have no gaps, nobody can be passed over.
 */
final class FreshEvents {

    /** Where its reader is behind, the oldest are let go of; the table has them all. */
    private static final int EVENTS = 10_000;

    private final NavigableMap<Long, List<TrackedEventMessage<?>>> commits = new TreeMap<>();
    private boolean wanted;
    private int held;

    /** From now on somebody reads; before, nothing is kept. */
    synchronized void begin() {
        wanted = true;
    }

    synchronized void committed(Supplier<List<TrackedEventMessage<?>>> written) {
        var events = wanted ? written.get() : List.<TrackedEventMessage<?>>of();
        if (!events.isEmpty()) {
            commits.put(LogEngine.position(events.getFirst().trackingToken()), events);
            held += events.size();
            while (held > EVENTS) {
                held -= commits.pollFirstEntry().getValue().size();
            }
        }
    }

    /** The events right after a position; null where the table has to be asked. */
    synchronized LogEngine.@Nullable Batch after(long position) {
        while (!commits.isEmpty() && commits.firstKey() <= position) {
            held -= commits.pollFirstEntry().getValue().size();
        }
        var events = new ArrayList<TrackedEventMessage<?>>();
        for (var next = commits.remove(position + 1);
                next != null;
                next = commits.remove(position + events.size() + 1)) {
            events.addAll(next);
        }
        held -= events.size();
        return events.isEmpty() ? null : new LogEngine.Batch(position + events.size(), events);
    }

    /** Nothing where one belongs to no aggregate, for those are read otherwise. */
    static List<TrackedEventMessage<?>> asRead(
            List<? extends EventMessage<?>> events, List<Chain.Link> links, long last) {
        var read = new ArrayList<TrackedEventMessage<?>>(events.size());
        var position = last - events.size();
        for (int n = 0; n < events.size(); n++) {
            if (!(events.get(n) instanceof DomainEventMessage<?> event)) {
                return List.of();
            }
            var at = Moments.parse(links.get(n).at());
            read.add(
                    new GenericTrackedDomainEventMessage<>(
                            LogEngine.token(++position),
                            event.getType(),
                            event.getAggregateIdentifier(),
                            event.getSequenceNumber(),
                            event,
                            () -> at));
        }
        return read;
    }
}
