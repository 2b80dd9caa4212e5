package dev.skyledger.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The one place where a failed request becomes an answer. */
@RestControllerAdvice
class ProblemAdvice {

    private final Problems problems;

    private final RefusedRequests refused;

    ProblemAdvice(Problems problems, RefusedRequests refused) {
        this.problems = problems;
        this.refused = refused;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDocument> answer(
            Exception failure, HttpServletRequest request, HttpServletResponse response) {
        return switch (failure) {
            case AsyncRequestNotUsableException _ -> null; // the caller is gone
            case AccessDeniedException _ ->
                    problems.answer(Problem.of(ProblemCatalogue.FORBIDDEN), request);
            default -> {
                refused.tell(failure, request, response);
                yield problems.answer(failure, request);
            }
        };
    }
}
