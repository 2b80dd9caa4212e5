package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.flight.SeatMap;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many seats one cabin is to have, and where; and whether that may leave somebody without. */
record CabinSize(
        Cabin cabin,
        int capacity,
        @Nullable SeatMap seatMap,
        boolean allowOversale,
        @Nullable String reason) {

    /** The cabins with this one as it is to be. */
    List<CabinPlan> in(List<CabinPlan> cabins) {
        if (cabins.stream().noneMatch(plan -> plan.cabin() == cabin)) {
            throw invalid("cabin", "is not on this flight");
        }
        return cabins.stream().map(plan -> plan.cabin() == cabin ? sized(plan) : plan).toList();
    }

    private CabinPlan sized(CabinPlan plan) {
        try {
            return plan.sized(capacity, seatMap);
        } catch (IllegalArgumentException e) {
            throw invalid("capacity", String.valueOf(e.getMessage()));
        }
    }

    private static RefusalException invalid(String field, String message) {
        return new RefusalException(new Invalid(field, message));
    }
}
