package dev.skyledger.platform.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The position that a view has passed as a whole: that of its slowest segment. Segments of this
 * node are asked in memory; the table is read for the others, and now and then to learn which there
 * are.
 */
class ViewProgress {

    private static final Duration KNOWN_FOR = Duration.ofSeconds(1);

    private final ViewPositions local;
    private final ViewPositions stored;
    private final Clock clock;
    private final Map<String, Known> known = new HashMap<>();

    ViewProgress(ViewPositions local, ViewPositions stored, Clock clock) {
        this.local = local;
        this.stored = stored;
        this.clock = clock;
    }

    private record Known(Map<Integer, Long> segments, Instant at) {}

    /** The positions of these views; one that never ran has none. Only one thread may ask. */
    Map<String, Long> of(Set<String> views) {
        var here = local.of(views);
        var now = clock.instant();
        var toRead =
                views.stream()
                        .filter(view -> !covers(here.getOrDefault(view, Map.of()), view, now))
                        .toList();
        if (!toRead.isEmpty()) {
            read(toRead, now);
        }
        var positions = new HashMap<String, Long>();
        for (var view : views) {
            var lately = known.get(view);
            if (lately != null) {
                positions.put(view, slowest(lately, here.getOrDefault(view, Map.of())));
            }
        }
        return positions;
    }

    private boolean covers(Map<Integer, Long> here, String view, Instant now) {
        var lately = known.get(view);
        return lately != null
                && now.isBefore(lately.at.plus(KNOWN_FOR))
                && here.keySet().containsAll(lately.segments.keySet());
    }

    private void read(Collection<String> views, Instant now) {
        var found = stored.of(views);
        for (var view : views) {
            var segments = found.get(view);
            if (segments == null) {
                known.remove(view);
            } else {
                known.put(view, new Known(segments, now));
            }
        }
    }

    private static long slowest(Known lately, Map<Integer, Long> here) {
        return lately.segments.entrySet().stream()
                .mapToLong(segment ->
                        Math.max(segment.getValue(), here.getOrDefault(segment.getKey(), 0L)))
                .min()
                .orElse(0);
    }
}
