package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.waiting.Views;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Somebody opens an account. */
@RestController
class RegisterEndpoint {

    private final Registration registration;
    private final Views views;

    RegisterEndpoint(Registration registration, Views views) {
        this.registration = registration;
        this.views = views;
    }

    record Request(
            @NotNull EmailAddress email,
            @NotNull String password,
            @NotBlank @Size(max = 100) String displayName) {

        @Override
        public String toString() {
            return "a registration";
        }
    }

    record Registered(TravellerId userId) {}

    @PostMapping({"/auth/register", "/auth/signup"})
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(@Valid @RequestBody Request request) {
        var traveller =
                registration.register(request.email(), request.password(), request.displayName());
        views.caughtUp("traveller-view");
        return new Registered(traveller);
    }
}
