package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A cabin as a buyer meets it: its fares, and how many seats each can still sell. */
record CabinState(Cabin cabin, int capacity, List<Fare> fares) {

    CabinState {
        fares = List.copyOf(fares);
    }

    /**
     * One fare: what it costs, how many seats it and all cheaper ones may take together, and how
     * many it has taken.
     */
    record Fare(FareCode code, Money price, int limit, int taken) {}

    static CabinState of(CabinStock stock) {
        return new CabinState(
                stock.cabin(),
                stock.capacity(),
                stock.fares().stream()
                        .map(fare -> new Fare(fare.fare(), fare.price(), fare.limit(), 0))
                        .toList());
    }

    /**
     * How many seats a fare can still sell: what no dearer fare's limit, nor the cabin, forbids.
     */
    int left(Fare fare) {
        var left = capacity - fares.stream().mapToInt(Fare::taken).sum();
        for (var dearer : fares) {
            if (dearer.price().compareTo(fare.price()) >= 0) {
                var within =
                        fares.stream()
                                .filter(other -> other.price().compareTo(dearer.price()) <= 0)
                                .mapToInt(Fare::taken)
                                .sum();
                left = Math.min(left, dearer.limit() - within);
            }
        }
        return Math.max(left, 0);
    }

    /** The fares that seat so many, cheapest first. */
    List<Offered> offered(int seats, Map<String, Conditions> conditions) {
        return fares.stream()
                .sorted(Comparator.comparing(Fare::price))
                .map(fare ->
                        new Offered(
                                fare.code(),
                                fare.price(),
                                left(fare),
                                conditions.getOrDefault(
                                        key(cabin, fare.code()), Conditions.STANDARD)))
                .filter(fare -> fare.seatsLeft() >= seats)
                .toList();
    }

    static String key(Cabin cabin, FareCode fare) {
        return cabin + "/" + fare;
    }

    CabinState withCapacity(int seats) {
        return new CabinState(cabin, seats, fares);
    }

    /** With a fare that is on sale now; one that was closed before keeps what it has sold. */
    CabinState with(Fare opened) {
        return fares.stream().anyMatch(fare -> fare.code().equals(opened.code()))
                ? change(
                        opened.code(),
                        fare -> new Fare(fare.code(), opened.price(), opened.limit(), fare.taken()))
                : new CabinState(
                        cabin, capacity, Stream.concat(fares.stream(), Stream.of(opened)).toList());
    }

    CabinState without(FareCode code) {
        return change(code, fare -> new Fare(fare.code(), fare.price(), 0, fare.taken()));
    }

    CabinState change(FareCode code, UnaryOperator<Fare> change) {
        return new CabinState(
                cabin,
                capacity,
                fares.stream()
                        .map(fare -> fare.code().equals(code) ? change.apply(fare) : fare)
                        .toList());
    }
}
