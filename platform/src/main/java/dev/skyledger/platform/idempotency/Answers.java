package dev.skyledger.platform.idempotency;

import dev.skyledger.platform.personal.SystemSeal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes, seals and reads answers, and takes the fingerprints of requests. */
final class Answers {

    private static final String ANSWER = "idempotent answer";

    private static final String SCOPE = "idempotency key";

    private static final String BODY = "idempotent request";

    /** Of our own, so that no change to the interface's JSON touches what is stored. */
    private static final JsonMapper STORE = JsonMapper.builder().build();

    private final JsonMapper json;

    private final SystemSeal seal;

    Answers(JsonMapper json, SystemSeal seal) {
        this.json = json;
        this.seal = seal;
    }

    /** What a key stands for: one caller, one method, one path. */
    String scope(HttpServletRequest request, String key) {
        var user = request.getUserPrincipal();
        var parts =
                List.of(
                        user == null ? "" : user.getName(),
                        request.getMethod(),
                        request.getRequestURI(),
                        key);
        return seal.fingerprint(SCOPE, String.join("\n", parts));
    }

    /** The same for the same request, whatever the order of its members. */
    String fingerprint(@Nullable String query, Object body) {
        var canonical =
                json.writer()
                        .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .with(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                        .without(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(body);
        return seal.fingerprint(BODY, (query == null ? "" : query) + "\n" + canonical);
    }

    StoredAnswer written(ResponseEntity<?> answer) {
        var headers = answer.getHeaders();
        var type = headers.getContentType();
        return new StoredAnswer(
                answer.getStatusCode().value(),
                answer.getBody() == null
                        ? null
                        : type == null ? MediaType.APPLICATION_JSON_VALUE : type.toString(),
                headers.getFirst(HttpHeaders.LOCATION),
                headers.getETag(),
                bytes(answer.getBody()),
                null);
    }

    private byte @Nullable [] bytes(@Nullable Object body) {
        return switch (body) {
            case null -> null;
            case byte[] bytes -> bytes;
            default -> json.writeValueAsBytes(body);
        };
    }

    byte[] sealed(StoredAnswer answer) {
        return seal.seal(ANSWER, STORE.writeValueAsBytes(answer));
    }

    StoredAnswer opened(byte[] sealed) {
        return STORE.readValue(seal.open(ANSWER, sealed), StoredAnswer.class);
    }
}
