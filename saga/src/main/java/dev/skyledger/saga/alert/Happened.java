package dev.skyledger.saga.alert;

import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;

/** An event, and where it stands in the log. */
record Happened(long position, EventMessage<?> message) {

    Instant at() {
        return message.getTimestamp();
    }

    Object event() {
        return message.getPayload();
    }
}
