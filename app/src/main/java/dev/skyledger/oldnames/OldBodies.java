package dev.skyledger.oldnames;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts the bodies of old clients into the present form. */
@Component
class OldBodies {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    private final OldMembers members;

    OldBodies(OldMembers members) {
        this.members = members;
    }

    /** The request with its body put right; one that is no JSON object is left as it is. */
    HttpServletRequest translated(OldName name, HttpServletRequest request) throws IOException {
        if (!isJson(request.getContentType())) {
            return request;
        }
        var body = request.getInputStream().readAllBytes();
        var sent = parsed(body);
        return new RewrittenRequest(
                request,
                sent instanceof ObjectNode object
                        ? JSON.writeValueAsBytes(members.present(name, object))
                        : body);
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    /** What cannot be read is explained by who reads it next. */
    private static @Nullable JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return null;
        }
    }
}
