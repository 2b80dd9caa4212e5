package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.ResolveOversale;
import dev.skyledger.contracts.shared.OversaleId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * An administrator ends an oversale: enough seats came back, or the excess is authorised as
 * overbooking. Ending it twice is ending it once.
 */
@RestController
class ResolveOversaleEndpoint {

    private final Idempotency idempotency;
    private final Answers answers;

    ResolveOversaleEndpoint(Idempotency idempotency, Answers answers) {
        this.idempotency = idempotency;
        this.answers = answers;
    }

    record Request(
            @Nullable Boolean authoriseOverbooking, @NotBlank @Size(max = 200) String reason) {}

    record Resolved(OversaleId oversaleId) {}

    @ApiResponse(
            responseCode = "200",
            description = "Resolved",
            content = @Content(schema = @Schema(implementation = Resolved.class)))
    @SeenLater
    @PostMapping("/admin/oversales/{oversale}/resolution")
    ResponseEntity<?> resolve(
            @PathVariable OversaleId oversale,
            @Valid @RequestBody Request request,
            HttpServletRequest http) {
        return idempotency.once(http, request, _ -> resolved(oversale, request));
    }

    private ResponseEntity<?> resolved(OversaleId oversale, Request request) {
        answers.<Object>of(
                oversale.inventory().flight(),
                new ResolveOversale(
                        oversale.inventory(),
                        oversale,
                        Boolean.TRUE.equals(request.authoriseOverbooking()),
                        request.reason()));
        return ResponseEntity.status(answers.seen(HttpStatus.OK)).body(new Resolved(oversale));
    }
}
