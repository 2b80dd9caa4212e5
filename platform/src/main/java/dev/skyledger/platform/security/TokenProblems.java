package dev.skyledger.platform.security;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Says what is wrong with a token, or that it is not enough. */
@Component
class TokenProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    TokenProblems(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException {
        problems.write(problem(refused), request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        problems.write(Problem.of(ProblemCatalogue.FORBIDDEN), request, response);
    }

    private static Problem problem(AuthenticationException refused) {
        if (!(refused instanceof OAuth2AuthenticationException)) {
            return challenge(ProblemCatalogue.TOKEN_MISSING, "Bearer");
        }
        return isOnlyExpired(refused)
                ? challenge(
                        ProblemCatalogue.TOKEN_EXPIRED,
                        "Bearer error=\"invalid_token\", error_description=\"The token expired\"")
                : challenge(
                        ProblemCatalogue.TOKEN_INVALID,
                        "Bearer error=\"invalid_token\", error_description=\"The token is not valid\"");
    }

    private static boolean isOnlyExpired(AuthenticationException refused) {
        return refused.getCause() instanceof JwtValidationException it
                && it.getErrors().stream().allMatch(TokenChecks.EXPIRED::equals);
    }

    private static Problem challenge(ProblemCatalogue kind, String challenge) {
        return Problem.of(kind).withHeader("WWW-Authenticate", challenge);
    }
}
