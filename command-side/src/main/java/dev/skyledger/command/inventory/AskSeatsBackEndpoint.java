package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.AskSeatsBack;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.OversaleId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * An administrator chooses who is asked for the seats that an oversold cabin does not have: they
 * are offered another cabin, another flight, or their money, and keep their seats until then.
 */
@RestController
class AskSeatsBackEndpoint {

    private final Idempotency idempotency;
    private final Answers answers;

    AskSeatsBackEndpoint(Idempotency idempotency, Answers answers) {
        this.idempotency = idempotency;
        this.answers = answers;
    }

    record Request(
            @NotEmpty @Size(max = 100) List<@NotNull BookingId> bookings,
            @NotBlank @Size(max = 200) String reason) {}

    record Asked(OversaleId oversaleId, List<BookingId> bookings) {}

    @ApiResponse(
            responseCode = "200",
            description = "Asked",
            content = @Content(schema = @Schema(implementation = Asked.class)))
    @SeenLater
    @PostMapping("/admin/oversales/{oversale}/seat-requests")
    ResponseEntity<?> ask(
            @PathVariable OversaleId oversale,
            @Valid @RequestBody Request request,
            HttpServletRequest http) {
        return idempotency.once(http, request, _ -> asked(oversale, request));
    }

    private ResponseEntity<?> asked(OversaleId oversale, Request request) {
        answers.<Object>of(
                oversale.inventory().flight(),
                new AskSeatsBack(
                        oversale.inventory(), oversale, request.bookings(), request.reason()));
        return ResponseEntity.status(answers.seen(HttpStatus.OK))
                .body(new Asked(oversale, request.bookings()));
    }
}
