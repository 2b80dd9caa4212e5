package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BeginPayment;
import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.CardPayment;
import dev.skyledger.contracts.booking.PaymentTry;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.Preference;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Pays a held booking and waits for the outcome a while. */
@RestController
class PayEndpoint {

    private final Idempotency idempotency;

    private final CommandGateway commands;

    private final Stewardship stewardship;

    private final Outcomes outcomes;

    private final BookingAnswers answers;

    PayEndpoint(
            Idempotency idempotency,
            CommandGateway commands,
            Stewardship stewardship,
            Outcomes outcomes,
            BookingAnswers answers) {
        this.idempotency = idempotency;
        this.commands = commands;
        this.stewardship = stewardship;
        this.outcomes = outcomes;
        this.answers = answers;
    }

    /** With which card; staff say why. */
    record PaymentOrder(
            @NotNull @Pattern(regexp = "card", message = "can only be card so far") String method,
            @NotBlank @Size(max = 200) String token,
            @Size(max = 500) @Nullable String reason) {

        CardPayment card() {
            return new CardPayment(token);
        }
    }

    @ApiResponse(
            responseCode = "200",
            description = "Paid",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @ApiResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @PostMapping("/bookings/{booking}/payment")
    ResponseEntity<?> pay(
            @PathVariable BookingId booking,
            @RequestBody @Valid PaymentOrder request,
            Caller caller,
            Preference preference,
            HttpServletRequest http) {
        return idempotency.once(
                http,
                request,
                id -> {
                    var owner = Ownership.of(caller);
                    var begin = new BeginPayment(booking, id.toString(), request.card(), owner);
                    return stewardship
                            .of(booking, caller, request.reason())
                            .call(() -> pay(begin, preference));
                });
    }

    private ResponseEntity<?> pay(BeginPayment command, Preference preference) {
        var outcome = outcomes.of(command.booking(), preference.patience());
        if (begun(command) instanceof PaymentTry.Running) {
            outcome.join();
        }
        return answers.paid(command.booking(), true, HttpStatus.OK);
    }

    private PaymentTry begun(BeginPayment command) {
        return Results.of(
                commands.send(command), new NotFound("booking", command.booking().value()));
    }
}
