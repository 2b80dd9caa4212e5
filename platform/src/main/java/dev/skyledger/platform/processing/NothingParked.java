package dev.skyledger.platform.processing;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The segments of which the last token that was stored said that nothing is parked. It is believed
 * for as long as nobody else can have taken the segment, and have parked something, since.
 */
final class NothingParked {

    /** Shorter than a claim lasts that is not renewed. */
    private static final long BELIEVED = Duration.ofSeconds(4).toNanos();

    private final Map<Integer, Long> since = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    NothingParked(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** A batch begins; unless it ends and says so anew, nothing is known any more. */
    boolean begin(int segment) {
        var known = since.remove(segment);
        return known != null && nanos.getAsLong() - known < BELIEVED;
    }

    /** A batch ended that began at a moment, thus before its token was stored. */
    void ended(int segment, long began, boolean nothing) {
        if (nothing) {
            since.put(segment, began);
        }
    }

    long now() {
        return nanos.getAsLong();
    }
}
