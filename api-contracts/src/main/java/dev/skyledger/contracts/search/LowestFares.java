package dev.skyledger.contracts.search;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Money;
import java.util.List;

/** What the cheapest seat costs, for each route that has one. */
public record LowestFares(List<Fare> fares) {

    public LowestFares {
        fares = List.copyOf(fares);
    }

    /** The cheapest seat of a route. */
    public record Fare(AirportCode origin, AirportCode destination, Money price) {}
}
