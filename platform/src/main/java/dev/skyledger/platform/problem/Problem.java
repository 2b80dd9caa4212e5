package dev.skyledger.platform.problem;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What went wrong with a request, before it is known which request. */
public record Problem(
        ProblemCatalogue kind,
        String detail,
        List<FieldError> errors,
        Map<String, ?> details,
        Map<String, String> headers) {

    /** What is wrong with one field of the request. */
    public record FieldError(String field, String message) {}

    public Problem {
        errors = List.copyOf(errors);
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemCatalogue kind) {
        return of(kind, kind.meaning() + " " + kind.advice());
    }

    public static Problem of(ProblemCatalogue kind, String detail) {
        return new Problem(kind, detail, List.of(), Map.of(), Map.of());
    }

    public static Problem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    public static Problem invalid(List<FieldError> errors) {
        var detail =
                errors.size() == 1
                        ? "'%s' %s."
                                .formatted(errors.getFirst().field(), errors.getFirst().message())
                        : ProblemCatalogue.INVALID_REQUEST.advice();
        return new Problem(ProblemCatalogue.INVALID_REQUEST, detail, errors, Map.of(), Map.of());
    }

    /** One more member of the document; a value that is not there is left out. */
    public Problem with(String member, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<String, Object>(details);
        more.put(member, value);
        return new Problem(kind, detail, errors, more, headers);
    }

    public Problem withHeader(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(kind, detail, errors, details, more);
    }

    public Problem retryAfter(Duration wait) {
        return withHeader(
                "Retry-After", String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
    }
}
