package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.waiting.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An administrator opens an account for somebody, with the roles that they need. */
@RestController
class OpenAccountEndpoint {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Registration registration;
    private final Views views;

    OpenAccountEndpoint(Registration registration, Views views) {
        this.registration = registration;
        this.views = views;
    }

    record Request(
            @NotNull EmailAddress email,
            @NotNull String password,
            @NotBlank @Size(max = 100) String displayName,
            @NotNull Set<Role> roles) {

        @Override
        public String toString() {
            return "an account to open";
        }
    }

    record Opened(TravellerId userId) {}

    @PostMapping("/admin/users")
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@Valid @RequestBody Request request) {
        var traveller =
                registration.register(request.email(), request.password(), request.displayName());
        request.roles().stream()
                .filter(role -> role != Role.TRAVELLER)
                .forEach(role -> registration.grant(traveller, role));
        views.caughtUp("traveller-view", PATIENCE);
        return new Opened(traveller);
    }
}
