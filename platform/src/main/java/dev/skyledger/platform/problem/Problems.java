package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever went wrong into the one form in which callers are told. */
@Component
public class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final int DEPTH = 25;

    /** What somebody decided goes before what somebody noticed; then the outermost failure wins. */
    private static final List<Function<Throwable, @Nullable Problem>> READINGS =
            List.of(
                    Problems::decided,
                    RequestProblems::of,
                    FailureProblems::of,
                    Problems::saidByContract);

    private final JsonMapper json;

    public Problems(JsonMapper json) {
        this.json = json;
    }

    /** The problem that a failure means, however it is wrapped. */
    public Problem of(Throwable failure) {
        return READINGS.stream()
                .flatMap(reading -> chain(failure).map(reading).filter(Objects::nonNull))
                .findFirst()
                .orElseGet(() -> Problem.of(ProblemCatalogue.INTERNAL_ERROR));
    }

    /**
     * Whether a refusal is an answer for good, and neither a mistake that a better request can mend
     * nor a moment that passes.
     */
    public static boolean isFinal(Refusal refusal) {
        var kind = RefusalProblems.of(refusal).kind();
        return kind != ProblemCatalogue.CONCURRENT_CHANGE
                && kind.status() == HttpStatus.CONFLICT.value();
    }

    /** The answer to a request that failed; a fault of ours is logged here, once. */
    public ResponseEntity<ProblemDocument> answer(Throwable failure, HttpServletRequest request) {
        var problem = of(failure);
        if (problem.kind() == ProblemCatalogue.INTERNAL_ERROR) {
            LOG.error("request failed, trace {}", TraceId.of(request), failure);
        }
        return answer(problem, request);
    }

    public ResponseEntity<ProblemDocument> answer(Problem problem, HttpServletRequest request) {
        var answer =
                ResponseEntity.status(problem.kind().status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        problem.headers().forEach((name, value) -> answer.header(name, value));
        return answer.body(document(problem, request));
    }

    /** Answers where no endpoint is involved: in a filter. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(problem.kind().status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        problem.headers().forEach(response::setHeader);
        response.getOutputStream().write(json.writeValueAsBytes(document(problem, request)));
    }

    private static ProblemDocument document(Problem problem, HttpServletRequest request) {
        return Telling.to(
                request, ProblemDocument.of(problem, request.getRequestURI(), TraceId.of(request)));
    }

    private static @Nullable Problem decided(Throwable failure) {
        return switch (failure) {
            case ProblemException it -> it.problem();
            case HandlerExecutionException it ->
                    it.getDetails().orElse(null) instanceof Refusal refusal
                            ? RefusalProblems.of(refusal)
                            : null;
            default -> null;
        };
    }

    private static @Nullable Problem saidByContract(Throwable failure) {
        var said =
                failure instanceof IllegalArgumentException it
                        ? FieldProblems.saidToEndpoint(it)
                        : null;
        return said == null ? null : Problem.invalid("request", "is not right: " + said);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, t -> t == null ? null : t.getCause())
                .takeWhile(Objects::nonNull)
                .map(Objects::requireNonNull)
                .limit(DEPTH);
    }
}
