package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.NestedFares;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cabin as a buyer meets it: its fares, and how many seats each can still sell. */
record CabinState(Cabin cabin, int capacity, List<Fare> fares, Terms terms) {

    CabinState {
        fares = List.copyOf(fares);
        terms = terms == null ? Terms.NONE : terms; // rows from before there were any
    }

    CabinState(Cabin cabin, int capacity, List<Fare> fares) {
        this(cabin, capacity, fares, Terms.NONE);
    }

    /**
     * What may be sold beyond the capacity, what the airline keeps, and whether there is an
     * oversale during which nothing is sold.
     */
    record Terms(int overbooking, int blocked, boolean oversold) {

        static final Terms NONE = new Terms(0, 0, false);

        Terms overbooked(int seats) {
            return new Terms(seats, blocked, oversold);
        }

        Terms blocking(int more) {
            return new Terms(overbooking, blocked + more, oversold);
        }

        Terms during(boolean oversale) {
            return new Terms(overbooking, blocked, oversale);
        }
    }

    /**
     * One fare: what it costs, how many seats it and all cheaper ones may take together, and how
     * many it has taken.
     */
    record Fare(FareCode code, Money price, int limit, int taken) {

        Fare priced(Money now) {
            return new Fare(code, now, limit, taken);
        }

        Fare limited(int now) {
            return new Fare(code, price, now, taken);
        }

        Fare plus(int seats) {
            return new Fare(code, price, limit, taken + seats);
        }
    }

    static CabinState of(CabinStock stock) {
        return new CabinState(
                stock.cabin(),
                stock.capacity(),
                stock.fares().stream()
                        .map(fare -> new Fare(fare.fare(), fare.price(), fare.limit(), 0))
                        .toList());
    }

    /** The open fares that seat so many, cheapest first. */
    List<Offered> offered(int seats, Map<String, Conditions> conditions) {
        var byPrice = fares.stream().sorted(Comparator.comparing(Fare::price)).toList();
        var free =
                NestedFares.free(
                        terms.oversold() ? 0 : capacity,
                        terms.overbooking(),
                        terms.blocked(),
                        byPrice.stream().mapToInt(Fare::limit).toArray(),
                        byPrice.stream().mapToInt(Fare::taken).toArray());
        return IntStream.range(0, free.length)
                .filter(i -> byPrice.get(i).limit() != NestedFares.NO_LIMIT && free[i] >= seats)
                .mapToObj(i -> offered(byPrice.get(i), free[i], conditions))
                .toList();
    }

    private Offered offered(Fare fare, int free, Map<String, Conditions> conditions) {
        return new Offered(
                fare.code(),
                fare.price(),
                free,
                conditions.getOrDefault(key(cabin, fare.code()), Conditions.STANDARD));
    }

    static String key(Cabin cabin, FareCode fare) {
        return cabin + "/" + fare;
    }

    CabinState withCapacity(int seats) {
        return new CabinState(cabin, seats, fares, terms);
    }

    CabinState on(UnaryOperator<Terms> change) {
        return new CabinState(cabin, capacity, fares, change.apply(terms));
    }

    /** With a fare that is on sale now; one that was closed before keeps what it has sold. */
    CabinState with(Fare opened) {
        return fares.stream().anyMatch(fare -> fare.code().equals(opened.code()))
                ? change(
                        opened.code(),
                        fare -> new Fare(fare.code(), opened.price(), opened.limit(), fare.taken()))
                : new CabinState(
                        cabin,
                        capacity,
                        Stream.concat(fares.stream(), Stream.of(opened)).toList(),
                        terms);
    }

    CabinState without(FareCode code) {
        return change(
                code,
                fare -> new Fare(fare.code(), fare.price(), NestedFares.NO_LIMIT, fare.taken()));
    }

    CabinState change(FareCode code, UnaryOperator<Fare> change) {
        return new CabinState(
                cabin,
                capacity,
                fares.stream()
                        .map(fare -> fare.code().equals(code) ? change.apply(fare) : fare)
                        .toList(),
                terms);
    }
}
