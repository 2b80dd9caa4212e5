package dev.skyledger.platform.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * The newest positions of the log with their messages, for one who adds and many who look. Because
 * positions have no gaps, each has its place.
 */
class Kept {

    private final AtomicReferenceArray<Slot> ring;
    private volatile long oldest;
    private volatile long newest;

    Kept(int size) {
        ring = new AtomicReferenceArray<>(size);
    }

    /** The messages of one position: usually one, after upcasting any number. */
    private record Slot(long position, List<TrackedEventMessage<?>> events) {}

    void startAfter(long position) {
        newest = position;
        oldest = position + 1;
    }

    long newest() {
        return newest;
    }

    @Nullable List<TrackedEventMessage<?>> at(long position) {
        if (position < oldest || position > newest) {
            return null;
        }
        var slot = ring.get(place(position));
        return slot != null && slot.position == position ? slot.events : null;
    }

    void add(LogEngine.Batch batch) {
        var events = batch.events().iterator();
        var next = events.hasNext() ? events.next() : null;
        for (long position = newest + 1; position <= batch.last(); position++) {
            var here = new ArrayList<TrackedEventMessage<?>>(1);
            while (next != null && LogEngine.position(next.trackingToken()) == position) {
                here.add(next);
                next = events.hasNext() ? events.next() : null;
            }
            ring.set(place(position), new Slot(position, List.copyOf(here)));
        }
        oldest = Math.max(oldest, batch.last() - ring.length() + 1);
        newest = batch.last();
    }

    private int place(long position) {
        return (int) (position % ring.length());
    }
}
