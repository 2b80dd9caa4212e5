package dev.skyledger.query.search;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.util.List;

/** A way for each leg, all in one cabin. */
record Journey(List<Way> ways, Rank rank) {

    Money price() {
        return ways.stream().map(Way::price).reduce(Money::plus).orElseThrow();
    }

    long minutes() {
        return ways.stream().mapToLong(Way::minutes).sum();
    }

    int stops() {
        return ways.stream().mapToInt(Way::stops).max().orElse(0);
    }

    Cabin cabin() {
        return ways.getFirst().cabin();
    }

    List<PricedFlight> flights() {
        return ways.stream().flatMap(way -> way.flights().stream()).toList();
    }
}
