package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.Cabin;
import java.util.List;

/** One cabin of a flight: how many seats it has and the fares that sell them. */
public record CabinPlan(Cabin cabin, int capacity, List<FarePlan> fares) {

    public CabinPlan {
        if (capacity < 1 || capacity > 1000) {
            throw new IllegalArgumentException("a cabin has 1 to 1000 seats");
        }
        if (fares.isEmpty()) {
            throw new IllegalArgumentException("a cabin needs at least one fare");
        }
        if (fares.stream().map(FarePlan::code).distinct().count() < fares.size()) {
            throw new IllegalArgumentException("a cabin's fares have different codes");
        }
        if (fares.stream().map(fare -> fare.price().currency()).distinct().count() > 1) {
            throw new IllegalArgumentException("a cabin's fares have one currency");
        }
        fares = List.copyOf(fares);
    }

    /** The cabins of one flight: at least one, each once. */
    public static List<CabinPlan> checked(List<CabinPlan> cabins) {
        if (cabins.isEmpty()) {
            throw new IllegalArgumentException("a flight needs at least one cabin");
        }
        if (cabins.stream().map(CabinPlan::cabin).distinct().count() < cabins.size()) {
            throw new IllegalArgumentException("a flight has each cabin once");
        }
        return List.copyOf(cabins);
    }
}
