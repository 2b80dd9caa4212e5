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
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives somebody more time to pay for a held booking, once. */
@RestController
class ExtendHoldEndpoint {

    private final Idempotency idempotency;

    private final HoldDesk desk;

    private final Stewardship stewardship;

    private final BookingAnswers answers;

    ExtendHoldEndpoint(
            Idempotency idempotency,
            HoldDesk desk,
            Stewardship stewardship,
            BookingAnswers answers) {
        this.idempotency = idempotency;
        this.desk = desk;
        this.stewardship = stewardship;
        this.answers = answers;
    }

    /** Until when; without a moment it is a quarter of an hour. Staff say why. */
    record HoldExtension(@Nullable Instant until, @Size(max = 500) @Nullable String reason) {}

    @ApiResponse(
            responseCode = "200",
            description = "Held for longer",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @SeenLater
    @PostMapping("/bookings/{booking}/hold-extension")
    ResponseEntity<?> extend(
            @PathVariable BookingId booking,
            @RequestBody(required = false) @Valid @Nullable HoldExtension request,
            Caller caller,
            HttpServletRequest http) {
        var asked = Objects.requireNonNullElse(request, new HoldExtension(null, null));
        return idempotency.once(
                http,
                asked,
                id -> {
                    var owner = Ownership.of(caller);
                    stewardship
                            .of(booking, caller, asked.reason())
                            .run(() -> desk.prolong(booking, id.toString(), asked.until(), owner));
                    return answers.changed(booking);
                });
    }
}
