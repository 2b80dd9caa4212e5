package dev.skyledger.platform.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.axonframework.common.DateTimeUtils;
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

    /** Where nobody reads, or not here, the oldest are let go; the table has them all. */
    private static final int COMMITS = 1_000;

    private final ConcurrentSkipListMap<Long, List<TrackedEventMessage<?>>> commits =
            new ConcurrentSkipListMap<>();

    void committed(List<TrackedEventMessage<?>> events) {
        if (!events.isEmpty()) {
            commits.put(LogEngine.position(events.getFirst().trackingToken()), events);
            if (commits.size() > COMMITS) {
                commits.pollFirstEntry();
            }
        }
    }

    /** The events right after a position; null where the table has to be asked. */
    LogEngine.@Nullable Batch after(long position) {
        commits.headMap(position, true).clear();
        var events = new ArrayList<TrackedEventMessage<?>>();
        for (var next = commits.remove(position + 1);
                next != null;
                next = commits.remove(position + events.size() + 1)) {
            events.addAll(next);
        }
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
            var at = links.get(n).at();
            read.add(
                    new GenericTrackedDomainEventMessage<>(
                            LogEngine.token(++position),
                            event.getType(),
                            event.getAggregateIdentifier(),
                            event.getSequenceNumber(),
                            event,
                            () -> DateTimeUtils.parseInstant(at)));
        }
        return read;
    }
}
