package dev.skyledger.platform.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Gives one answer for one key, however often and from wherever the request comes. */
public interface Idempotency {

    /**
     * Runs the work under an id that stays the same for every repetition of the request, and
     * answers with its result or with the stored one. The work must be repeatable: after a crash it
     * runs again with the same id. A refusal that it throws is stored as the answer too. Without an
     * {@code Idempotency-Key} it runs once under a new id.
     */
    ResponseEntity<?> once(
            HttpServletRequest request, Object body, Function<UUID, ResponseEntity<?>> work);
}
