package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A way to fly one leg in one cabin: one flight, or several that connect, and what it costs. */
record Way(List<PricedFlight> flights, Money price, Set<AirlineCode> airlines) {

    static Way of(List<PricedFlight> flights) {
        return new Way(
                flights,
                flights.stream().map(PricedFlight::price).reduce(Money::plus).orElseThrow(),
                flights.stream()
                        .map(PricedFlight::airline)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    FlightCard first() {
        return flights.getFirst().card();
    }

    FlightCard last() {
        return flights.getLast().card();
    }

    Cabin cabin() {
        return first().cabin();
    }

    AirportCode origin() {
        return first().route().origin();
    }

    AirportCode destination() {
        return last().route().destination();
    }

    int stops() {
        return flights.size() - 1;
    }

    long departure() {
        return flights.getFirst().departure();
    }

    long arrival() {
        return flights.getLast().arrival();
    }

    long minutes() {
        return Duration.ofMillis(arrival() - departure()).toMinutes();
    }

    /** When it leaves, on the clock of its origin. */
    int minuteOfDay() {
        return first().departure().toLocalTime().toSecondOfDay() / 60;
    }

    /** By which two ways are told apart that leave at the same time for the same price. */
    String name() {
        return flights.stream()
                .map(flight -> flight.card().flight())
                .map(FlightId::value)
                .collect(Collectors.joining("+"));
    }

    /**
     * Whether nobody who may choose those flights would: they are better in nothing, and worse in
     * something.
     */
    boolean beats(List<PricedFlight> others) {
        var theirs = 0L;
        for (var flight : others) {
            theirs += flight.price().minor();
        }
        var arrival = others.getLast().arrival();
        return price.minor() <= theirs
                && arrival() <= arrival
                && flights.size() <= others.size()
                && (price.minor() < theirs || arrival() < arrival || flights.size() < others.size())
                && price.unit().equals(others.getFirst().price().unit())
                && fly(others, airlines);
    }

    private static boolean fly(List<PricedFlight> flights, Set<AirlineCode> airlines) {
        return airlines.stream()
                .allMatch(airline ->
                        flights.stream().anyMatch(flight -> flight.airline().equals(airline)));
    }
}
