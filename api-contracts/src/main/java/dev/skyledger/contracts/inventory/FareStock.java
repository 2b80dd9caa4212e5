package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FarePlan;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the inventory needs to know of a fare: its price, how many seats it and all cheaper fares
 * may take together, and under which conditions it sells; the oldest do not say them.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FareStock(FareCode fare, Money price, int limit, @Nullable Conditions conditions) {

    static FareStock of(FarePlan plan) {
        return new FareStock(plan.code(), plan.price(), plan.seats(), plan.conditions());
    }
}
