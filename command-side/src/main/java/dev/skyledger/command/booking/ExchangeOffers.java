package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.offer.Offer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out the terms on which flights of a booking can be exchanged for others. */
@Component
class ExchangeOffers {

    private static final Duration GOOD_FOR = Duration.ofMinutes(15);

    private final Timetable timetable;

    private final Ages ages;

    private final Clock clock;

    ExchangeOffers(Timetable timetable, Ages ages, Clock clock) {
        this.timetable = timetable;
        this.ages = ages;
        this.clock = clock;
    }

    ExchangeTerms terms(
            BookingId booking,
            ExchangeRequest request,
            @Nullable Offer offer,
            ExchangeProposal proposal,
            ExchangeTariff tariff) {
        var coming = request.coming(offer);
        var from = proposal.from().stream().map(ExchangeProposal.Leaving::item);
        timetable.requireBeforeDeparture(flights(from));
        timetable.requireBeforeDeparture(coming);
        timetable.requireApart(
                booking,
                Stream.concat(flights(proposal.staying().stream()).stream(), coming.stream())
                        .toList());
        ages.require(proposal, coming);
        requireGood(offer, booking, proposal);
        var prices = new ExchangePrices(booking, tariff);
        var lines =
                IntStream.range(0, coming.size())
                        .mapToObj(at -> line(at, prices, request, offer, proposal, coming.get(at)))
                        .toList();
        var until = goodUntil(proposal, coming);
        return new ExchangeTerms(booking, proposal.paid(), lines, until)
                .returning(proposal.returnable());
    }

    private void requireGood(@Nullable Offer offer, BookingId booking, ExchangeProposal proposal) {
        var expected = new Expectation(null, offer);
        proposal.from().forEach(it -> expected.requireParty(it.party()));
        var over = expected.overAt(clock.instant(), booking);
        if (over != null) {
            throw new RefusalException(over);
        }
    }

    private ExchangeQuote.Line line(
            int at,
            ExchangePrices prices,
            ExchangeRequest request,
            @Nullable Offer offer,
            ExchangeProposal proposal,
            FlightId coming) {
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

    /** No longer than all of the flights are on the ground. */
    private Instant goodUntil(ExchangeProposal proposal, List<FlightId> coming) {
        var going = flights(proposal.from().stream().map(ExchangeProposal.Leaving::item));
        return Stream.concat(going.stream(), coming.stream())
                .flatMap(flight -> timetable.flight(flight).stream())
                .map(flight -> flight.departure().toInstant())
                .reduce(
                        clock.instant().plus(GOOD_FOR),
                        (one, other) -> one.isBefore(other) ? one : other);
    }

    private static List<FlightId> flights(Stream<HeldItem> items) {
        return items.map(HeldItem::flight).toList();
    }
}
