package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.BookingDetails;
import dev.skyledger.contracts.booking.ExchangeTry;
import dev.skyledger.contracts.booking.PaymentStatus;
import dev.skyledger.contracts.refusal.BookingNotExchangeable;
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

    private final KnownBookings bookings;

    private final Outcomes outcomes;

    private final BookingAnswers answers;

    ExchangeEndpoint(
            Idempotency idempotency,
            ExchangeDesk desk,
            ExchangeSeal seal,
            KnownBookings bookings,
            Outcomes outcomes,
            BookingAnswers answers) {
        this.idempotency = idempotency;
        this.desk = desk;
        this.seal = seal;
        this.bookings = bookings;
        this.outcomes = outcomes;
        this.answers = answers;
    }

    /** By which quote, and the card where something is due. */
    record ExchangeOrder(
            @NotBlank @Size(max = 8000) String quoteId, @Valid @Nullable CardRequest payment) {}

    @ApiResponse(
            responseCode = "200",
            description = "Exchanged",
            content = @Content(schema = @Schema(implementation = BookingDetails.class)))
    @ApiResponse(
            responseCode = "202",
            description = "On its way",
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
        var owner = Ownership.of(caller);
        requireMoved(bookings.of(terms.booking(), owner));
        var card = request.payment() == null ? null : request.payment().card();
        var outcome = outcomes.ofExchange(terms.booking(), preference.patience());
        if (desk.exchange(terms, id, card, owner) instanceof ExchangeTry.Running) {
            outcome.join();
        }
        return switch (desk.found(terms.booking(), id, owner)) {
            case ExchangeTry.Unknown _, ExchangeTry.Running _ -> answers.later(terms.booking());
            case ExchangeTry.Done _ -> answers.changed(terms.booking());
            case ExchangeTry.FellThrough(_, var reason) ->
                    throw new RefusalException(refusal(terms, reason));
        };
    }

    /** Money that is still on its way could come to nothing, and the old seats with it. */
    private static void requireMoved(BookingDetails booking) {
        var payment = booking.payment();
        if (payment == null
                || payment.status() == PaymentStatus.AUTHORISED
                || payment.status() == PaymentStatus.CAPTURE_FAILED) {
            throw new RefusalException(
                    new BookingNotExchangeable(booking.bookingId(), booking.status().name()));
        }
    }

    private static Refusal refusal(ExchangeTerms terms, String reason) {
        var flight = terms.lines().getFirst().flightId();
        return switch (reason) {
            case "seats-unavailable", "timed-out" ->
                    new SeatsUnavailable(terms.booking(), flight, reason, 0);
            default -> new PaymentDeclined(terms.booking(), reason, true, null);
        };
    }
}
