package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the inventory needs to know of a fare: its price, how many seats it and all cheaper fares
 * may take together, and the conditions that go with what is sold where they are not the standard
 * ones.
 */
public record FareStock(FareCode fare, Money price, int limit, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Conditions conditions) {

    public FareStock(FareCode fare, Money price, int limit) {
        this(fare, price, limit, null);
    }

    static FareStock of(FarePlan plan) {
        return new FareStock(plan.code(), plan.price(), plan.seats(), special(plan.conditions()));
    }

    private static @Nullable Conditions special(Conditions conditions) {
        return conditions.equals(Conditions.STANDARD) ? null : conditions;
    }
}
