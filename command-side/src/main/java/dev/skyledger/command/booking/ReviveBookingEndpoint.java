package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Staff give an expired booking its seats again while there is room, and say why. */
@RestController
class ReviveBookingEndpoint {

    private final Idempotency idempotency;

    private final HoldDesk desk;

    private final Stewardship stewardship;

    private final BookingAnswers answers;

    ReviveBookingEndpoint(
            Idempotency idempotency,
            HoldDesk desk,
            Stewardship stewardship,
            BookingAnswers answers) {
        this.idempotency = idempotency;
        this.desk = desk;
        this.stewardship = stewardship;
        this.answers = answers;
    }

    /** Why the booking is to live again; it is recorded. */
    record RevivalRequest(@NotBlank @Size(max = 500) String reason) {}

    @ApiResponse(
            responseCode = "200",
            description = "Held again",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @SeenLater
    @PostMapping("/admin/bookings/{booking}/revival")
    ResponseEntity<?> revive(
            @PathVariable BookingId booking,
            @RequestBody @Valid RevivalRequest request,
            Caller caller,
            HttpServletRequest http) {
        return idempotency.once(
                http,
                request,
                id -> {
                    stewardship
                            .of(booking, caller, request.reason())
                            .because(request.reason())
                            .run(() -> desk.revive(booking, id.toString()));
                    return answers.changed(booking);
                });
    }
}
