package dev.skyledger.contracts.flight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One cabin of a flight: how many seats it has, where they are if that is known, and the fares that
 * sell them.
 */
public record CabinPlan(
        Cabin cabin,
        int capacity,
        List<FarePlan> fares,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SeatMap seatMap) {

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
        if (seatMap != null && seatMap.size() != capacity) {
            throw new IllegalArgumentException(
                    "a cabin has as many seats as its map, which has " + seatMap.size());
        }
        fares = List.copyOf(fares);
    }

    /** The cabin with this map, unless it has one already. */
    public CabinPlan mapped(@Nullable SeatMap map) {
        return seatMap == null && map != null ? new CabinPlan(cabin, capacity, fares, map) : this;
    }

    /**
     * The cabin with another number of seats; a fare that may take just the whole cabin still may.
     */
    public CabinPlan sized(int after, @Nullable SeatMap map) {
        var resized =
                fares.stream()
                        .map(fare ->
                                fare.seats() != capacity
                                        ? fare
                                        : new FarePlan(
                                                fare.code(),
                                                fare.price(),
                                                after,
                                                fare.conditions()))
                        .toList();
        return new CabinPlan(cabin, after, resized, map);
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
