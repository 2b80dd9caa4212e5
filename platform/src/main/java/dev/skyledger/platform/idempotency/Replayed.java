package dev.skyledger.platform.idempotency;

import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Tells the caller that an answer was given before. */
final class Replayed {

    static final String HEADER = "Idempotency-Replayed";

    private Replayed() {}

    /** For an answer that somebody else writes: the problem of a refusal. */
    static void mark() {
        if (RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                && attributes.getResponse() != null) {
            attributes.getResponse().setHeader(HEADER, "true");
        }
    }
}
