package dev.skyledger.platform.idempotency;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Uuid7;
import dev.skyledger.platform.idempotency.Claim.Answered;
import dev.skyledger.platform.idempotency.Claim.Foreign;
import dev.skyledger.platform.idempotency.Claim.Origin;
import dev.skyledger.platform.idempotency.Claim.Ours;
import dev.skyledger.platform.idempotency.Claim.Running;
import dev.skyledger.platform.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.axonframework.messaging.HandlerExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;

/**
 * Runs the work of a key once, and after a crash again under the same id until it has an answer.
 */
final class OneAnswerForOneKey implements Idempotency {

    private static final Logger LOG = LoggerFactory.getLogger(OneAnswerForOneKey.class);

    private static final String KEY = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[\\x20-\\x7E]{1,255}");

    private final Requests requests;

    private final Answers answers;

    private final Leases leases;

    OneAnswerForOneKey(Requests requests, Answers answers, Leases leases) {
        this.requests = requests;
        this.answers = answers;
        this.leases = leases;
    }

    @Override
    public ResponseEntity<?> once(
            HttpServletRequest request, Object body, Function<UUID, ResponseEntity<?>> work) {
        var key = request.getHeader(KEY);
        if (key == null) {
            return work.apply(UUID.fromString(Uuid7.next()));
        }
        if (!FORM.matcher(key).matches()) {
            throw new RefusalException(
                    new Invalid(KEY, "an idempotency key has 1 to 255 printable characters"));
        }
        var fingerprint = answers.fingerprint(request.getQueryString(), body);
        return switch (requests.claim(answers.scope(request, key), fingerprint)) {
            case Ours claim -> done(claim, work);
            case Answered(var sealed) -> again(answers.opened(sealed));
            case Running _ -> throw new RequestInProgress();
            case Foreign _ -> throw new KeyReused();
        };
    }

    private ResponseEntity<?> done(Ours claim, Function<UUID, ResponseEntity<?>> work) {
        try (var _ = leases.kept(claim)) {
            var answer = work.apply(claim.resource());
            if (!answer.getStatusCode().is2xxSuccessful()) {
                requests.released(claim);
                return answer;
            }
            var written = answers.written(answer);
            store(claim, written);
            return claim.origin() == Origin.ACCEPTED
                    ? written.replayed()
                    : written.withHeaders(answer.getHeaders());
        } catch (RuntimeException | Error failure) {
            settle(claim, failure);
            throw failure;
        }
    }

    private ResponseEntity<?> again(StoredAnswer answer) {
        var refusal = answer.refusal();
        if (refusal != null) {
            Replayed.mark();
            throw new RefusalException(refusal);
        }
        return answer.replayed();
    }

    private void settle(Ours claim, Throwable failure) {
        try {
            var refusal = HandlerExecutionException.<Object>resolveDetails(failure).orElse(null);
            if (refusal instanceof Refusal known && Problems.isFinal(known)) {
                store(claim, StoredAnswer.of(known));
                if (claim.origin() == Origin.ACCEPTED) {
                    Replayed.mark();
                }
            } else if (claim.origin() == Origin.FRESH
                    && (refusal instanceof Refusal || isMistakeOfTheCaller(failure))) {
                requests.forgotten(claim);
            } else {
                requests.released(claim);
            }
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private static boolean isMistakeOfTheCaller(Throwable failure) {
        return failure instanceof ErrorResponse response
                && response.getStatusCode().is4xxClientError();
    }

    /** What was done is done: an answer that cannot be kept is given all the same. */
    private void store(Ours claim, StoredAnswer answer) {
        try {
            requests.answered(claim, answer.status(), answers.sealed(answer));
        } catch (RuntimeException e) {
            LOG.warn("an answer was not kept; a repeat of its request does the work again", e);
        }
    }
}
