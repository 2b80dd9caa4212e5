package dev.skyledger.command.booking;

import static java.util.concurrent.CompletableFuture.anyOf;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.ExchangeFailure;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.refusal.ExchangeQuoteExpired;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.PaymentDeclined;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
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
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Exchanges flights of a booking as it was quoted, and waits for the outcome a while. */
@RestController
class ExchangeEndpoint {

    private final Idempotency idempotency;

    private final ExchangeDesk desk;

    private final ExchangeSeal seal;

    private final MovedMoney money;

    private final Stewardship stewardship;

    private final Outcomes outcomes;

    private final BookingAnswers answers;

    ExchangeEndpoint(
            Idempotency idempotency,
            ExchangeDesk desk,
            ExchangeSeal seal,
            MovedMoney money,
            Stewardship stewardship,
            Outcomes outcomes,
            BookingAnswers answers) {
        this.idempotency = idempotency;
        this.desk = desk;
        this.seal = seal;
        this.money = money;
        this.stewardship = stewardship;
        this.outcomes = outcomes;
        this.answers = answers;
    }

    /** By which quote, and the card where something is due; staff say why. */
    record ExchangeOrder(
            @NotBlank @Size(max = 8000) String quoteId,
            @Valid @Nullable CardRequest payment,
            @Size(max = 500) @Nullable String reason) {}

    @ApiResponse(
            responseCode = "200",
            description = "Exchanged",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @ApiResponse(
            responseCode = "202",
            description = "On its way; the booking keeps its old flights until it is done",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @PostMapping("/bookings/{booking}/exchange")
    ResponseEntity<?> exchange(
            @PathVariable BookingId booking,
            @RequestBody @Valid ExchangeOrder request,
            Caller caller,
            Preference preference,
            HttpServletRequest http) {
        var terms = seal.opened(request.quoteId());
        if (!terms.booking().equals(booking)) {
            throw new RefusalException(new Invalid("quoteId", "is about another booking"));
        }
        return idempotency.once(
                http, request, id -> exchange(terms, id.toString(), request, caller, preference));
    }

    private ResponseEntity<?> exchange(
            ExchangeTerms terms,
            String id,
            ExchangeOrder request,
            Caller caller,
            Preference preference) {
        var booking = terms.booking();
        var owner = Ownership.of(caller);
        var outcome = outcomes.ofExchange(booking, preference.patience());
        var begun = desk.found(booking, id, owner);
        if (begun instanceof ExchangeTry.Unknown) {
            begun = begin(terms, id, request, caller);
        }
        if (begun instanceof ExchangeTry.Running(var number)) {
            anyOf(outcome, outcomes.ofItsCard(booking, number, preference.patience())).join();
        }
        return switch (desk.found(booking, id, owner)) {
            case ExchangeTry.Unknown _, ExchangeTry.Running _ -> answers.later(booking);
            case ExchangeTry.Done _ -> answers.changed(booking);
            case ExchangeTry.FellThrough(_, var reason) -> {
                answers.caughtUp();
                throw new RefusalException(refusal(terms, reason));
            }
        };
    }

    private ExchangeTry begin(
            ExchangeTerms terms, String id, ExchangeOrder request, Caller caller) {
        var owner = Ownership.of(caller);
        var origin = stewardship.of(terms.booking(), caller, request.reason());
        money.require(terms.booking(), owner);
        var card = request.payment() == null ? null : request.payment().card();
        return origin.call(() -> desk.exchange(terms, id, card, owner));
    }

    private static Refusal refusal(ExchangeTerms terms, String reason) {
        return switch (ExchangeFailure.of(reason)) {
            case SEATS_UNAVAILABLE ->
                    SeatsUnavailable.withoutAlternatives(
                            terms.booking(), terms.lines().getFirst().flightId(), reason, 0);
            case TIMED_OUT, GIVEN_UP, BOOKING_CANCELLED ->
                    new ExchangeQuoteExpired(terms.booking());
            case CARD_DECLINED -> new PaymentDeclined(terms.booking(), reason, true, null);
        };
    }
}
