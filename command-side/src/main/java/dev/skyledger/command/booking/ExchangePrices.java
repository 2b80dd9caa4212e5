package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.HeldItem;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What exchanging one flight costs: the fare's fee for every seat, and the difference. Of a lower
 * price as much comes back as would of the fare.
 */
record ExchangePrices(BookingId booking, Party party) {

    private record Seat(CabinDetails cabin, FareDetails fare) {

        Money price(Party party) {
            return new FareTerms(fare.price(), fare.conditions()).total(party);
        }
    }

    /** The cheapest seats of the other flight, in a cabin and a fare where one is named. */
    ExchangeQuote.Line cheapest(
            HeldItem from, FlightDetails to, @Nullable Cabin cabin, @Nullable FareCode fare) {
        var most = seats(to, cabin, fare).mapToInt(it -> it.fare().seatsLeft()).max().orElse(0);
        var seat =
                seats(to, cabin, fare)
                        .filter(it -> it.fare().seatsLeft() >= party.seats())
                        .min(Comparator.comparing(it -> it.price(party)))
                        .orElseThrow(() ->
                                new RefusalException(
                                        new SeatsUnavailable(
                                                booking,
                                                to.flightId(),
                                                "seats-unavailable",
                                                most)));
        return line(from, to, seat.cabin().cabin(), seat.fare().fareCode(), seat.price(party));
    }

    private static Stream<Seat> seats(
            FlightDetails flight, @Nullable Cabin cabin, @Nullable FareCode fare) {
        return flight.cabins().stream()
                .filter(it -> cabin == null || cabin == it.cabin())
                .flatMap(it -> it.fares().stream().map(its -> new Seat(it, its)))
                .filter(it -> fare == null || fare.equals(it.fare().fareCode()));
    }

    /** At a price that was offered. */
    ExchangeQuote.Line line(
            HeldItem from, FlightDetails to, Cabin cabin, FareCode fare, Money price) {
        var said = from.conditions().changeFee();
        var fee = (said == null ? price.times(0) : said).times(from.seats());
        return new ExchangeQuote.Line(
                from.item(),
                to.flightId(),
                cabin,
                fare,
                from.price(),
                price,
                fee,
                counted(from, price).plus(fee));
    }

    private static Money counted(HeldItem from, Money price) {
        var difference = price.minus(from.price());
        return difference.minor() < 0
                ? difference.percent(from.conditions().refundPercent())
                : difference;
    }
}
