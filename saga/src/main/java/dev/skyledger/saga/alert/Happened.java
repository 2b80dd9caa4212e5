package dev.skyledger.saga.alert;

import dev.skyledger.platform.fares.CountedFares;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** An event, and where it stands in the log. */
record Happened(long position, EventMessage<?> message) {

    Instant at() {
        return message.getTimestamp();
    }

    /** Its number among what happened to the seats of its flight, if it did. */
    @Nullable Long number() {
        return CountedFares.numberOf(message);
    }

    Object event() {
        return message.getPayload();
    }
}
