package dev.skyledger.oldnames;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.skyledger.platform.problem.ProblemDocument;
import dev.skyledger.platform.problem.Telling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells problems at an old address as the clients of the old systems read them. */
record OldProblems(OldName name) implements Telling {

    private static final Set<String> OF_TOKENS =
            Set.of("token-missing", "token-expired", "token-invalid");

    private static final int FORBIDDEN = 403;

    /** What is wrong with which of the two tokens. */
    record Message(@JsonProperty("token_class") String token, String message) {}

    @Override
    public ProblemDocument told(ProblemDocument it) {
        if (OF_TOKENS.contains(it.code())) {
            return as(it, "token_not_valid", it.detail(), withMessages(it));
        }
        var detail = it.status() == FORBIDDEN ? "Permission denied" : it.detail();
        return as(it, it.code(), detail, it.details());
    }

    private Map<String, ?> withMessages(ProblemDocument it) {
        var token = name.isFor("/auth/refresh") ? "RefreshToken" : "AccessToken";
        var details = new LinkedHashMap<String, Object>(it.details());
        details.put("messages", List.of(new Message(token, it.detail())));
        return details;
    }

    private ProblemDocument as(
            ProblemDocument it, String code, String detail, Map<String, ?> details) {
        return new ProblemDocument(
                it.type(),
                it.title(),
                it.status(),
                detail,
                name.asked(),
                code,
                it.traceId(),
                detail,
                it.errors(),
                details);
    }
}
