package dev.skyledger.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
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

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDocument> answer(
            Exception failure, HttpServletRequest request) {
        return switch (failure) {
            case AsyncRequestNotUsableException _ -> null; // the caller is gone
            case AccessDeniedException _ ->
                    problems.answer(Problem.of(ProblemCatalogue.FORBIDDEN), request);
            default -> problems.answer(failure, request);
        };
    }
}
