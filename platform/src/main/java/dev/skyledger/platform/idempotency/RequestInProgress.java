package dev.skyledger.platform.idempotency;

import java.time.Duration;

/** The first request with this key still runs; its answer can be had a little later. */
public final class RequestInProgress extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    RequestInProgress() {
        super("the first request with this idempotency key is still running", null, false, false);
    }

    public Duration retryAfter() {
        return A_MOMENT;
    }
}
