package dev.skyledger.platform.problem;

import dev.skyledger.contracts.refusal.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.HandlerExecutionException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Tells those who listen what was refused; an answer that was given before was told before. */
@Component
class RefusedRequests {

    private final ObjectProvider<RefusalListener> listeners;

    RefusedRequests(ObjectProvider<RefusalListener> listeners) {
        this.listeners = listeners;
    }

    void tell(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        var isReading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (isReading || response.containsHeader("Idempotency-Replayed")) {
            return;
        }
        var details = HandlerExecutionException.<Object>resolveDetails(failure).orElse(null);
        if (details instanceof Refusal refusal && Problems.isFinal(refusal)) {
            var told =
                    new RefusedRequest(
                            asked(request),
                            names(request),
                            RefusalProblems.of(refusal).kind().code(),
                            refusal);
            listeners.forEach(it -> it.refused(told));
        }
    }

    private static String asked(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        var path = String.valueOf(pattern);
        var word = path.substring(path.lastIndexOf('/') + 1);
        return word.startsWith("{") ? "" : word;
    }

    private static Map<String, String> names(HttpServletRequest request) {
        var names = new HashMap<String, String>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                instanceof Map<?, ?> known) {
            known.forEach((name, value) -> names.put(String.valueOf(name), String.valueOf(value)));
        }
        return names;
    }
}
