package dev.skyledger.command.flight.upload;

import dev.skyledger.platform.log.Actor;
import dev.skyledger.platform.log.Provenance;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that is being worked on, from the line after the last that is done. */
record Job(
        UUID id,
        boolean dryRun,
        String sentBy,
        String role,
        String channel,
        String trace,
        @Nullable String reason,
        long line,
        int turn,
        int tries,
        int errors,
        Instant createdAt) {

    /** Its flights are scheduled by whoever sent the file. */
    Provenance provenance() {
        var sent = Provenance.of(new Actor(Actor.Kind.STAFF, sentBy, role), channel, trace);
        return reason == null ? sent : sent.because(reason);
    }
}
