package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.DecideScheduleChange;
import dev.skyledger.contracts.booking.DecidedBy;
import dev.skyledger.contracts.booking.ScheduleDecision;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.ScheduleChangeSettled;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.security.Caller;
import dev.skyledger.platform.web.Preference;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes a flight that the seller changed as it is, or another of those that are offered in its
 * place for nothing more, or gives it back for all of its price. Who decides too late is told how
 * silence decided.
 */
@RestController
class ScheduleChangeEndpoint {

    private final Idempotency idempotency;

    private final CommandGateway commands;

    private final Stewardship stewardship;

    private final BookingAnswers answers;

    private final AlternativeChoice alternatives;

    ScheduleChangeEndpoint(
            Idempotency idempotency,
            CommandGateway commands,
            Stewardship stewardship,
            BookingAnswers answers,
            AlternativeChoice alternatives) {
        this.idempotency = idempotency;
        this.commands = commands;
        this.stewardship = stewardship;
        this.answers = answers;
        this.alternatives = alternatives;
    }

    /** What is wanted about one flight; staff say why. */
    record ScheduleChangeRequest(
            @NotNull ItemId itemId,
            @NotNull ScheduleDecision decision,
            @Size(max = 4000) @Nullable String offerId,
            @Size(max = 500) @Nullable String reason) {}

    @ApiResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @ApiResponse(
            responseCode = "202",
            description = "Another flight is on its way; until then the booking has the old one",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @PostMapping("/bookings/{booking}/schedule-change")
    ResponseEntity<?> decide(
            @PathVariable BookingId booking,
            @RequestBody @Valid ScheduleChangeRequest request,
            Caller caller,
            Preference preference,
            HttpServletRequest http) {
        return idempotency.once(
                http,
                request,
                id ->
                        request.decision() == ScheduleDecision.ALTERNATIVE
                                ? taken(booking, request, id.toString(), caller, preference)
                                : decided(booking, request, caller));
    }

    private ResponseEntity<?> taken(
            BookingId booking,
            ScheduleChangeRequest request,
            String id,
            Caller caller,
            Preference preference) {
        var owner = Ownership.of(caller);
        var wish = new AlternativeChoice.Wish(booking, request.itemId(), request.offerId(), owner);
        return stewardship
                .of(booking, caller, request.reason())
                .call(() -> alternatives.taken(wish, id, preference.patience()));
    }

    private ResponseEntity<?> decided(
            BookingId booking, ScheduleChangeRequest request, Caller caller) {
        var owner = Ownership.of(caller);
        var command =
                new DecideScheduleChange(
                        booking,
                        request.itemId(),
                        request.decision(),
                        owner == null ? DecidedBy.STAFF : DecidedBy.TRAVELLER,
                        owner);
        var decision =
                stewardship
                        .of(booking, caller, request.reason())
                        .call(() ->
                                Results.of(
                                        commands.<ScheduleDecision>send(command),
                                        new NotFound("booking", booking.value())));
        if (decision != request.decision()) {
            throw new RefusalException(
                    new ScheduleChangeSettled(booking, request.itemId(), decision));
        }
        return answers.changed(booking);
    }
}
