package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.OfferExpired;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.offer.Offer;
import dev.skyledger.platform.offer.OfferSeal;
import dev.skyledger.platform.security.Caller;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Says what exchanging flights of a booking for others would cost. */
@RestController
class QuoteExchangeEndpoint {

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final ExchangeDesk desk;

    private final Timetable timetable;

    private final OfferSeal offers;

    private final ExchangeSeal seal;

    private final Clock clock;

    QuoteExchangeEndpoint(
            ExchangeDesk desk,
            Timetable timetable,
            OfferSeal offers,
            ExchangeSeal seal,
            Clock clock) {
        this.desk = desk;
        this.timetable = timetable;
        this.offers = offers;
        this.seal = seal;
        this.clock = clock;
    }

    @PostMapping("/bookings/{booking}/exchange-quote")
    ExchangeQuote quote(
            @PathVariable BookingId booking,
            @RequestBody @Valid ExchangeRequest request,
            Caller caller) {
        var word = request.offerId();
        var offer = word == null ? null : offers.opened("offerId", word);
        var coming = request.coming(offer);
        var proposal = desk.proposed(booking, request.going(), Ownership.of(caller));
        timetable.requireBeforeDeparture(flights(proposal.from().stream()));
        timetable.requireApart(
                Stream.concat(flights(proposal.staying().stream()).stream(), coming.stream())
                        .toList());
        requireGood(offer, booking, proposal);
        var lines =
                IntStream.range(0, coming.size())
                        .mapToObj(at -> line(at, booking, request, offer, proposal, coming.get(at)))
                        .toList();
        return seal.quote(new ExchangeTerms(booking, lines, clock.instant().plus(GOOD_FOR)));
    }

    private void requireGood(@Nullable Offer offer, BookingId booking, ExchangeProposal proposal) {
        var expected = new Expectation(null, offer);
        expected.requireParty(proposal.party());
        OfferExpired over = expected.overAt(clock.instant(), booking);
        if (over != null) {
            throw new RefusalException(over);
        }
    }

    private ExchangeQuote.Line line(
            int at,
            BookingId booking,
            ExchangeRequest request,
            @Nullable Offer offer,
            ExchangeProposal proposal,
            FlightId coming) {
        var prices = new ExchangePrices(booking, proposal.party());
        var from = proposal.from().get(at);
        var to = known(coming);
        if (offer != null) {
            var offered = offer.items().get(at);
            return prices.line(from, to, offered.cabin(), offered.fare(), offered.price());
        }
        var asked = request.items().get(at);
        return prices.cheapest(from, to, asked.cabin(), asked.fareCode());
    }

    private FlightDetails known(FlightId flight) {
        return timetable
                .flight(flight)
                .orElseThrow(() -> new RefusalException(new NotFound("flight", flight.value())));
    }

    private static List<FlightId> flights(Stream<HeldItem> items) {
        return items.map(HeldItem::flight).toList();
    }
}
