package dev.skyledger.platform.processing;

import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Somebody who has mended what was wrong has the parked events of a sequence handled again, in
 * their order and each once; the first that still fails stays, with all behind it.
 */
@RestController
class RetryParkedEventsEndpoint {

    private static final int LONGEST = 500;

    private final ParkedEvents parked;

    RetryParkedEventsEndpoint(ParkedEvents parked) {
        this.parked = parked;
    }

    /** Whose events, and which of them: as the list names both. */
    record RetriedSequence(
            @NotBlank @Size(max = LONGEST) String processor,
            @NotBlank @Size(max = LONGEST) String sequence) {}

    /** How many were handled, how many stay parked, and why the first of those does. */
    record Retried(int handled, int parked, @Nullable String cause) {}

    @PostMapping("/audit/parked-events/retry")
    Retried retry(@RequestBody @Valid RetriedSequence request) {
        var processor = request.processor();
        if (!parked.areHandledHere(processor)) {
            throw new RefusalException(new NotFound("processor", processor));
        }
        var handled = parked.retry(processor, request.sequence());
        var left = parked.of(processor, request.sequence());
        return new Retried(handled, left.size(), left.isEmpty() ? null : left.getFirst().cause());
    }
}
