package dev.skyledger.command.booking;

import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.FareTerms;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightDetails.CabinDetails;
import dev.skyledger.contracts.flight.FlightDetails.FareDetails;
import dev.skyledger.contracts.refusal.MixedCurrencies;
import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.SeatsUnavailable;
import dev.skyledger.contracts.shared.BookingId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the seats of the other flights cost those who fly, and by a tariff what is due for them. */
record ExchangePrices(BookingId booking, ExchangeTariff tariff) {

    private record Seat(CabinDetails cabin, FareDetails fare) {

        FareTerms terms() {
            return new FareTerms(fare.price(), fare.conditions());
        }

        Money price(Party party) {
            return terms().total(party);
        }
    }

    /** The cheapest seats of the other flight, in a cabin and a fare where one is named. */
    ExchangeQuote.Line cheapest(
            ExchangeProposal.Leaving from,
            FlightDetails to,
            @Nullable Cabin cabin,
            @Nullable FareCode fare) {
        var party = from.party();
        var most = seats(to, cabin, fare).mapToInt(it -> it.fare().seatsLeft()).max().orElse(0);
        var seat =
                seats(to, cabin, fare)
                        .filter(it -> it.fare().seatsLeft() >= party.seats())
                        .min(Comparator.comparing(it -> it.price(party)))
                        .orElseThrow(() ->
                                new RefusalException(
                                        SeatsUnavailable.withoutAlternatives(
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
            ExchangeProposal.Leaving from,
            FlightDetails to,
            Cabin cabin,
            FareCode fare,
            Money price) {
        var before = from.worth();
        if (!before.currency().equals(price.currency())) {
            throw new RefusalException(
                    new MixedCurrencies(booking, List.of(before.currency(), price.currency())));
        }
        var fee = tariff.fee(from);
        return new ExchangeQuote.Line(
                from.item().item(),
                to.flightId(),
                cabin,
                fare,
                before,
                price,
                fee,
                tariff.counted(from, paid(from, to, cabin, fare, price)).plus(fee),
                from.excused());
    }

    /** Where vouchers take something off, what is paid depends on what each one's seat costs. */
    private Money paid(
            ExchangeProposal.Leaving from,
            FlightDetails to,
            Cabin cabin,
            FareCode fare,
            Money price) {
        if (from.reduced().isEmpty()) {
            return price;
        }
        var terms = seats(to, cabin, fare).map(Seat::terms).findFirst();
        var now = terms.map(it -> it.total(from.party())).orElse(price);
        if (terms.isEmpty() || !now.equals(price)) {
            throw new RefusalException(new PriceChanged(booking, price, now));
        }
        return from.paidOn(terms.get());
    }
}
