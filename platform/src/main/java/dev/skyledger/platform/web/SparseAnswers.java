package dev.skyledger.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Leaves out what was not asked for; {@link KnownParameters} has refused what is not there. */
@RestControllerAdvice("dev.skyledger")
class SparseAnswers implements ResponseBodyAdvice<Object> {

    private final JsonMapper json;

    SparseAnswers(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || !(request instanceof ServletServerHttpRequest servlet)) {
            return body;
        }
        var wanted = wanted(servlet.getServletRequest(), returned);
        return wanted.isEmpty() ? body : only(wanted, body);
    }

    private static Set<String> wanted(HttpServletRequest request, MethodParameter returned) {
        var method = returned.getMethod();
        if (request.getParameter(AnswerMembers.PARAMETER) == null || method == null) {
            return Set.of();
        }
        return AnswerMembers.of(method).isEmpty() ? Set.of() : AnswerMembers.askedFor(request);
    }

    private JsonNode only(Set<String> wanted, Object body) {
        var answer = json.<JsonNode>valueToTree(body);
        if (AnswerMembers.isList(body.getClass())) {
            answer.path("items").forEach(item -> ((ObjectNode) item).retain(wanted));
        } else {
            ((ObjectNode) answer).retain(wanted);
        }
        return answer;
    }
}
