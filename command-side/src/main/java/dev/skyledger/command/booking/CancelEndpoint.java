package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.CancelBooking;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives up a held booking; doing so twice is doing it once. */
@RestController
class CancelEndpoint {

    private final CommandGateway commands;

    private final BookingAnswers answers;

    CancelEndpoint(CommandGateway commands, BookingAnswers answers) {
        this.commands = commands;
        this.answers = answers;
    }

    @ApiResponse(
            responseCode = "200",
            description = "Cancelled",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @DeleteMapping("/bookings/{booking}")
    ResponseEntity<?> cancel(@PathVariable BookingId booking, Caller caller) {
        var owner = Ownership.of(caller);
        var reason = owner == null ? "cancelled-by-staff" : "cancelled-by-traveller";
        Results.of(
                commands.send(new CancelBooking(booking, reason, owner)),
                new NotFound("booking", booking.value()));
        return answers.changed(booking);
    }
}
