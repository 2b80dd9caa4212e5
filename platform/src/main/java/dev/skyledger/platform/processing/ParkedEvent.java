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
        Instant parkedAt) {}
