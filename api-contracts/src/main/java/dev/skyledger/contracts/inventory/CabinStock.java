package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;

/** What the inventory needs to know of a cabin in order to sell it. */
public record CabinStock(Cabin cabin, int capacity, List<FareStock> fares) {

    public CabinStock {
        fares = List.copyOf(fares);
    }

    /** What the plan of a flight's cabin means for its seats. */
    public static CabinStock of(CabinPlan plan) {
        return new CabinStock(
                plan.cabin(), plan.capacity(), plan.fares().stream().map(FareStock::of).toList());
    }

    /** What the plan of a flight means for its seats. */
    public static List<CabinStock> of(List<CabinPlan> plan) {
        return plan.stream().map(CabinStock::of).toList();
    }
}
