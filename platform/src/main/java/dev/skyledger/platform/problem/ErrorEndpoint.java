package dev.skyledger.platform.problem;

import dev.skyledger.platform.web.OutsideApi;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Objects;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what went wrong outside every endpoint, where the container ends up on its own. */
@Hidden
@OutsideApi
@RestController
class ErrorEndpoint implements ErrorController {

    private final Problems problems;

    ErrorEndpoint(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<ProblemDocument> answer(HttpServletRequest request) {
        var original = new Original(request);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return problems.answer(failure, original);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return problems.answer(
                RequestProblems.ofStatus(status instanceof Integer known ? known : 404), original);
    }

    /** The request as it came, before the container turned to the error page. */
    private static class Original extends HttpServletRequestWrapper {

        Original(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            var asked = getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
            return Objects.toString(asked, super.getRequestURI());
        }
    }
}
