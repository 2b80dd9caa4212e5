package dev.skyledger.saga.alert;

import org.axonframework.eventhandling.EventMessage;

import java.time.Instant;

/** An event, and where it stands in the log. */
record Happened(long position, EventMessage<?> message) {

    Instant at() {
        return message.getTimestamp();
    }

    Object event() {
        return message.getPayload();
    }
}
