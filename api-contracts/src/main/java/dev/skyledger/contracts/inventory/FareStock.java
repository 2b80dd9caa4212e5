package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;

/**
 * What the inventory needs to know of a fare: its price, and how many seats it and all cheaper
 * fares may take together.
 */
public record FareStock(FareCode fare, Money price, int limit) {

    static FareStock of(FarePlan plan) {
        return new FareStock(plan.code(), plan.price(), plan.seats());
    }
}
