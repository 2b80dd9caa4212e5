package dev.skyledger.command.account;

import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Somebody signs out, everywhere this sign-in reached. */
@RestController
class LogoutEndpoint {

    private final RefreshTokens tokens;
    private final Session session;

    LogoutEndpoint(RefreshTokens tokens, Session session) {
        this.tokens = tokens;
        this.session = session;
    }

    @ApiResponse(responseCode = "204", description = "Signed out")
    @PostMapping("/auth/logout")
    ResponseEntity<Void> logout(
            @RequestBody(required = false) RefreshEndpoint.@Nullable Request request,
            @CookieValue(name = Session.COOKIE, required = false) @Nullable String cookie,
            HttpServletRequest http) {
        var token =
                session.presented(http, request == null ? null : request.refreshToken(), cookie);
        if (token != null) {
            tokens.end(token);
        }
        return session.end(http);
    }
}
