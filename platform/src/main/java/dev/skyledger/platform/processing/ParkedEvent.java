package dev.skyledger.platform.processing;

import java.time.Instant;

/** An event that a processor could not handle, or that waits behind one. */
public record ParkedEvent(
        String processor,
        String sequence,
        long position,
        String event,
        String stream,
        long streamSequence,
        String payloadType,
        String cause,
        Instant parkedAt) {

    private static final String BETWEEN = "\n";

    /** Where it stands among all that are parked. */
    String place() {
        return String.join(BETWEEN, processor, sequence, Long.toString(position));
    }

    /** The parts of a place, of which the sequence may be anything. */
    static Object[] partsOf(String place) {
        var first = place.indexOf(BETWEEN);
        var last = place.lastIndexOf(BETWEEN);
        return new Object[] {
            place.substring(0, first),
            place.substring(first + 1, last),
            Long.parseLong(place.substring(last + 1))
        };
    }
}
