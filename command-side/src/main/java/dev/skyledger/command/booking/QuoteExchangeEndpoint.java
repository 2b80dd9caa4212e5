package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.platform.idempotency.Idempotency;
import dev.skyledger.platform.offer.OfferSeal;
import dev.skyledger.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what exchanging flights of a booking for others would cost. */
@RestController
class QuoteExchangeEndpoint {

    private final Idempotency idempotency;

    private final ExchangeDesk desk;

    private final ExchangeOffers exchanges;

    private final OfferSeal offers;

    private final ExchangeSeal seal;

    private final Stewardship stewardship;

    QuoteExchangeEndpoint(
            Idempotency idempotency,
            ExchangeDesk desk,
            ExchangeOffers exchanges,
            OfferSeal offers,
            ExchangeSeal seal,
            Stewardship stewardship) {
        this.idempotency = idempotency;
        this.desk = desk;
        this.exchanges = exchanges;
        this.offers = offers;
        this.seal = seal;
        this.stewardship = stewardship;
    }

    @ApiResponse(
            responseCode = "200",
            description =
                    """
                    Good for fifteen minutes at most. difference is that of the prices, less than
                    nothing where the new ones are lower; due is to be paid with the exchange, and
                    refund comes back, of which one at least is nothing.\
                    """,
            content = @Content(schema = @Schema(implementation = ExchangeQuote.class)))
    @PostMapping("/bookings/{booking}/exchange-quote")
    ResponseEntity<?> quote(
            @PathVariable BookingId booking,
            @RequestBody @Valid ExchangeRequest request,
            Caller caller,
            HttpServletRequest http) {
        return idempotency.once(
                http,
                request,
                _ ->
                        stewardship
                                .of(booking, caller, request.reason())
                                .call(() -> ResponseEntity.ok(quoted(booking, request, caller))));
    }

    private ExchangeQuote quoted(BookingId booking, ExchangeRequest request, Caller caller) {
        var word = request.offerId();
        var offer = word == null ? null : offers.opened("offerId", word);
        var proposal = desk.proposed(booking, request.going(), Ownership.of(caller));
        return seal.quote(
                exchanges.terms(booking, request, offer, proposal, ExchangeTariff.of(proposal)));
    }
}
