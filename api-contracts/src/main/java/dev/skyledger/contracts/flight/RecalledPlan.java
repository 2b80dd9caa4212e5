package dev.skyledger.contracts.flight;

import java.util.List;

/** When a flight leaves and arrives, and its cabins with their fares. */
public record RecalledPlan(Times times, List<CabinPlan> cabins) {

    public RecalledPlan {
        cabins = List.copyOf(cabins);
    }
}
