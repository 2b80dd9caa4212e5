package dev.skyledger.query.search;

import java.time.Duration;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** When the rows stood where: by this it is known how old an index is that stands at a position. */
final class Ages {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final NavigableMap<Long, Instant> stood = new ConcurrentSkipListMap<>();

    /** At that moment there was nothing beyond the position. */
    void stood(long position, Instant at) {
        stood.tailMap(position, false).clear();
        stood.put(position, at);
        while (stood.size() > 1 && stood.firstEntry().getValue().plus(KEPT).isBefore(at)) {
            stood.pollFirstEntry();
        }
    }

    /**
     * The last moment known at which nothing was missing up to the position; nothing where that is
     * long ago, or was before anybody looked.
     */
    @Nullable Instant whole(long position) {
        var entry = stood.floorEntry(position);
        return entry == null ? null : entry.getValue();
    }
}
