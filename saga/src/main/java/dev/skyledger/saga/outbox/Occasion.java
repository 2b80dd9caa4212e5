package dev.skyledger.saga.outbox;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;

/** The event that calls for a message. */
record Occasion(String event, Instant at, long position) {

    Occasion(EventMessage<?> message, TrackingToken token) {
        this(message.getIdentifier(), message.getTimestamp(), token.position().orElseThrow());
    }
}
