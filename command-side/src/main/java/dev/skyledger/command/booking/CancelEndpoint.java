package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.CancelBooking;
import dev.skyledger.contracts.booking.CancelledBy;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.QuoteId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives up a booking, or the part of it that was quoted; what its fares allow comes back. Doing so
 * twice is doing it once.
 */
@RestController
class CancelEndpoint {

    private final Idempotency idempotency;

    private final CommandGateway commands;

    private final Stewardship stewardship;

    private final BookingAnswers answers;

    CancelEndpoint(
            Idempotency idempotency,
            CommandGateway commands,
            Stewardship stewardship,
            BookingAnswers answers) {
        this.idempotency = idempotency;
        this.commands = commands;
        this.stewardship = stewardship;
        this.answers = answers;
    }

    /** On the terms of a quote, else all of it on current terms; staff say why. */
    record CancellationRequest(
            @Nullable QuoteId quoteId, @Size(max = 500) @Nullable String reason) {}

    @ApiResponse(
            responseCode = "200",
            description = "Cancelled, or standing for those who stay",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @SeenLater
    @PostMapping("/bookings/{booking}/cancellation")
    ResponseEntity<?> cancel(
            @PathVariable BookingId booking,
            @RequestBody @Valid CancellationRequest request,
            Caller caller,
            HttpServletRequest http) {
        return idempotency.once(http, request, _ -> cancelled(booking, request, caller));
    }

    @ApiResponse(
            responseCode = "200",
            description = "Cancelled on current terms",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @SeenLater
    @DeleteMapping("/bookings/{booking}")
    ResponseEntity<?> cancel(
            @PathVariable BookingId booking,
            @RequestParam(required = false) @Size(max = 500) @Nullable String reason,
            Caller caller) {
        return cancelled(booking, new CancellationRequest(null, reason), caller);
    }

    private ResponseEntity<?> cancelled(
            BookingId booking, CancellationRequest request, Caller caller) {
        var command = command(booking, request.quoteId(), caller);
        stewardship
                .of(booking, caller, request.reason())
                .run(() ->
                        Results.of(
                                commands.send(command), new NotFound("booking", booking.value())));
        return answers.changed(booking);
    }

    private static CancelBooking command(
            BookingId booking, @Nullable QuoteId quote, Caller caller) {
        var owner = Ownership.of(caller);
        return owner == null
                ? new CancelBooking(booking, "cancelled-by-staff", CancelledBy.STAFF, quote, null)
                : new CancelBooking(
                        booking, "cancelled-by-traveller", CancelledBy.TRAVELLER, quote, owner);
    }
}
