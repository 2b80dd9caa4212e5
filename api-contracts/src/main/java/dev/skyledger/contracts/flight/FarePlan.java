package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;

/**
 * A way to buy a seat: its price, how many seats it and all cheaper fares of the cabin may take
 * together, and what comes with it.
 */
public record FarePlan(FareCode code, Money price, int seats, Conditions conditions) {

    public FarePlan {
        if (!price.isPositive()) {
            throw new IllegalArgumentException("a fare costs something");
        }
        if (seats < 1 || seats > 1000) {
            throw new IllegalArgumentException("a fare has 1 to 1000 seats");
        }
    }
}
