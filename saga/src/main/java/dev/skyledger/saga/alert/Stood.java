package dev.skyledger.saga.alert;

import java.time.Instant;

/** An alert that will do with connections, as its row says: whether its owner knows. */
record Stood(Watch watch, String route, boolean active, boolean told) {

    boolean isWatching(Instant now) {
        return active && now.isBefore(watch.ends());
    }
}
