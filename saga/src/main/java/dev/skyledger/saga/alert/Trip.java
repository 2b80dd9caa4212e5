package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.FoundPrice;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A journey of one flight, or of several that connect, and what the whole party pays for it. */
record Trip(List<Offer> flights, long price) {

    /** The cheapest first, of those the soonest. */
    static final Comparator<Trip> CHEAPEST =
            Comparator.comparingLong(Trip::price)
                    .thenComparing(trip -> trip.first().leaves())
                    .thenComparing(Trip::name);

    Trip {
        flights = List.copyOf(flights);
    }

    private Offer first() {
        return flights.getFirst();
    }

    /** The day on which it begins, where it begins. */
    LocalDate day() {
        return first().leavesOn();
    }

    private String name() {
        return flights.stream()
                .map(offer -> offer.flight().value())
                .collect(Collectors.joining("+"));
    }

    FoundPrice found() {
        return new FoundPrice(
                first().flight(),
                first().route().origin(),
                flights.getLast().route().destination(),
                day(),
                first().fares().cabin(),
                Money.ofMinor(price, first().currency()),
                flights.stream().skip(1).map(Offer::flight).toList());
    }
}
