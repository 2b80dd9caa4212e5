package dev.skyledger.contracts.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the inventory needs to know of a cabin in order to sell it. */
public record CabinStock(
        Cabin cabin,
        int capacity,
        List<FareStock> fares,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SeatMap seatMap) {

    public CabinStock {
        fares = List.copyOf(fares);
    }

    /** What the plan of a flight's cabin means for its seats. */
    public static CabinStock of(CabinPlan plan) {
        return new CabinStock(
                plan.cabin(),
                plan.capacity(),
                plan.fares().stream().map(FareStock::of).toList(),
                plan.seatMap());
    }

    /** What the plan of a flight means for its seats. */
    public static List<CabinStock> of(List<CabinPlan> plan) {
        return plan.stream().map(CabinStock::of).toList();
    }
}
