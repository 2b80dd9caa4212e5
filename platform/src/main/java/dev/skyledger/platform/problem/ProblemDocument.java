package dev.skyledger.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;

/** A problem as it goes over the wire (RFC 9457). */
@JsonPropertyOrder({
    "type",
    "title",
    "status",
    "detail",
    "instance",
    "code",
    "traceId",
    "error",
    "errors"
})
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        String error,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Problem.FieldError> errors,
        @JsonAnyGetter Map<String, ?> details) {

    static ProblemDocument of(Problem problem, String instance, String traceId) {
        var kind = problem.kind();
        return new ProblemDocument(
                "/problems/" + kind.code(),
                kind.title(),
                kind.status(),
                problem.detail(),
                instance,
                kind.code(),
                traceId,
                problem.detail(),
                problem.errors(),
                problem.details());
    }
}
