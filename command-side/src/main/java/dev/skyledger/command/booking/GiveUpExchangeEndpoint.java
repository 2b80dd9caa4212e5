package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.GiveUpExchange;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.SeenLater;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Somebody does not want the exchange any more that is on its way, such as one left at the bank.
 */
@RestController
class GiveUpExchangeEndpoint {

    private final CommandGateway commands;

    private final Stewardship stewardship;

    private final BookingAnswers answers;

    GiveUpExchangeEndpoint(
            CommandGateway commands, Stewardship stewardship, BookingAnswers answers) {
        this.commands = commands;
        this.stewardship = stewardship;
        this.answers = answers;
    }

    @ApiResponse(
            responseCode = "200",
            description = "No exchange is on its way; one that was done before stands",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @SeenLater
    @DeleteMapping("/bookings/{booking}/exchange")
    ResponseEntity<?> giveUp(
            @PathVariable BookingId booking,
            @RequestParam(required = false) @Size(max = 500) @Nullable String reason,
            Caller caller) {
        var command = new GiveUpExchange(booking, Ownership.of(caller));
        stewardship
                .of(booking, caller, reason)
                .run(() ->
                        Results.of(
                                commands.send(command), new NotFound("booking", booking.value())));
        return answers.changed(booking);
    }
}
