package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.CancellationQuote;
import dev.skyledger.contracts.booking.QuoteCancellation;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.PassengerId;
import dev.skyledger.contracts.shared.QuoteId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what giving up a booking, or a part of it, would bring back. */
@RestController
class QuoteCancellationEndpoint {

    private final Idempotency idempotency;

    private final CommandGateway commands;

    private final Stewardship stewardship;

    QuoteCancellationEndpoint(
            Idempotency idempotency, CommandGateway commands, Stewardship stewardship) {
        this.idempotency = idempotency;
        this.commands = commands;
        this.stewardship = stewardship;
    }

    /** Which places: of these passengers on these flights, without a list all; staff say why. */
    record CancellationQuoteRequest(
            @Size(max = 6) @Nullable List<@NotNull ItemId> items,
            @Size(max = 18) @Nullable List<@NotNull PassengerId> passengers,
            @Size(max = 500) @Nullable String reason) {}

    @ApiResponse(
            responseCode = "200",
            description = "Good for fifteen minutes",
            content = @Content(schema = @Schema(implementation = CancellationQuote.class)))
    @PostMapping("/bookings/{booking}/cancellation-quote")
    ResponseEntity<?> quote(
            @PathVariable BookingId booking,
            @RequestBody @Valid CancellationQuoteRequest request,
            Caller caller,
            HttpServletRequest http) {
        return idempotency.once(
                http,
                request,
                id -> {
                    var asked =
                            new QuoteCancellation(
                                    booking,
                                    new QuoteId(id.toString()),
                                    orAll(request.items()),
                                    orAll(request.passengers()),
                                    Ownership.of(caller));
                    return stewardship
                            .of(booking, caller, request.reason())
                            .call(() -> ResponseEntity.ok(quoted(asked)));
                });
    }

    private CancellationQuote quoted(QuoteCancellation command) {
        return Results.of(
                commands.<CancellationQuote>send(command),
                new NotFound("booking", command.booking().value()));
    }

    private static <T> List<T> orAll(@Nullable List<T> named) {
        return named == null ? List.of() : named;
    }
}
