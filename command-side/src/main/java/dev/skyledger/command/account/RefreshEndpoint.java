package dev.skyledger.command.account;

import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Somebody who is signed in stays so: an old pair of tokens is exchanged for a new one. */
@RestController
class RefreshEndpoint {

    private final Accounts accounts;
    private final RefreshTokens tokens;
    private final Session session;

    RefreshEndpoint(Accounts accounts, RefreshTokens tokens, Session session) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.session = session;
    }

    record Request(@Nullable String refreshToken) {

        @Override
        public String toString() {
            return "a refresh";
        }
    }

    @PostMapping("/auth/refresh")
    ResponseEntity<Session.Tokens> refresh(
            @RequestBody(required = false) @Nullable Request request,
            @CookieValue(name = Session.COOKIE, required = false) @Nullable String cookie,
            HttpServletRequest http) {
        var token =
                session.presented(http, request == null ? null : request.refreshToken(), cookie);
        var exchange = token == null ? null : tokens.exchange(token).orElse(null);
        var account = exchange == null ? null : accounts.of(exchange.traveller()).orElse(null);
        if (exchange == null || account == null) {
            throw new ProblemException(
                    Problem.of(ProblemCatalogue.TOKEN_INVALID)
                            .withHeader(
                                    HttpHeaders.WWW_AUTHENTICATE,
                                    "Bearer error=\"invalid_token\""));
        }
        return session.begin(http, account, exchange.successor());
    }
}
