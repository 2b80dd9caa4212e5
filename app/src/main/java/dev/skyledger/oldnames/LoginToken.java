package dev.skyledger.oldnames;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whoever signs in at an old address finds the access token under its old name, too. */
@RestControllerAdvice
class LoginToken implements ResponseBodyAdvice<Object> {

    private final JsonMapper json;

    LoginToken(JsonMapper json) {
        this.json = json;
    }

    @Override
    public boolean supports(
            MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter answer,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null
                || !(request instanceof ServletServerHttpRequest sent)
                || !isOldLogin(OldName.of(sent.getServletRequest()))) {
            return body;
        }
        return json.valueToTree(body) instanceof ObjectNode tokens && tokens.has("accessToken")
                ? tokens.put("token", tokens.path("accessToken").asString())
                : body;
    }

    private static boolean isOldLogin(@Nullable OldName name) {
        return name != null && name.isFor("/auth/login");
    }
}
