package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.platform.problem.Problem;
import dev.skyledger.platform.problem.ProblemCatalogue;
import dev.skyledger.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Somebody signs in. Whether the account exists shows neither in the answer nor in how long it
 * takes.
 */
@RestController
class LoginEndpoint {

    private final Accounts accounts;
    private final Passwords passwords;
    private final RefreshTokens tokens;
    private final Session session;

    LoginEndpoint(Accounts accounts, Passwords passwords, RefreshTokens tokens, Session session) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tokens = tokens;
        this.session = session;
    }

    record Request(@NotNull EmailAddress email, @NotNull String password) {

        @Override
        public String toString() {
            return "a sign-in";
        }
    }

    @PostMapping("/auth/login")
    ResponseEntity<Session.Tokens> login(
            @Valid @RequestBody Request request, HttpServletRequest http) {
        var account = accounts.withEmail(request.email()).orElse(null);
        if (!passwords.fits(request.password(), account == null ? null : account.passwordHash())
                || account == null) {
            throw new ProblemException(
                    Problem.of(ProblemCatalogue.BAD_CREDENTIALS)
                            .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
        }
        return session.begin(http, account, tokens.begin(account.traveller()));
    }
}
