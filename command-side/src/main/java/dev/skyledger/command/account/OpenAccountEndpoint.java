package dev.skyledger.command.account;

import dev.skyledger.contracts.shared.EmailAddress;
import dev.skyledger.contracts.shared.Role;
import dev.skyledger.contracts.shared.TravellerId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.waiting.Views;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An administrator opens an account for somebody, with the roles that they need. */
@RestController
class OpenAccountEndpoint {

    private final Idempotency idempotency;
    private final Registration registration;
    private final Views views;

    OpenAccountEndpoint(Idempotency idempotency, Registration registration, Views views) {
        this.idempotency = idempotency;
        this.registration = registration;
        this.views = views;
    }

    record Request(
            @NotNull EmailAddress email,
            @NotNull String password,
            @NotBlank @Size(max = 100) String displayName,
            @NotNull Set<@NotNull Role> roles) {

        @Override
        public String toString() {
            return "an account to open";
        }
    }

    record Opened(TravellerId userId) {}

    @ApiResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = Opened.class)))
    @PostMapping("/admin/users")
    ResponseEntity<?> open(@Valid @RequestBody Request request, HttpServletRequest http) {
        return idempotency.once(http, request, id -> opened(id, request));
    }

    private ResponseEntity<?> opened(UUID id, Request request) {
        var traveller =
                registration.register(
                        new TravellerId(id.toString()),
                        request.email(),
                        request.password(),
                        request.displayName());
        request.roles().stream()
                .filter(role -> role != Role.TRAVELLER)
                .forEach(role -> registration.grant(traveller, role));
        views.caughtUp("traveller-view");
        return ResponseEntity.status(HttpStatus.CREATED).body(new Opened(traveller));
    }
}
