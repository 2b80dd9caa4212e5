package dev.skyledger.command.inventory;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.refusal.CabinHasBlocks;
import dev.skyledger.contracts.refusal.CapacityBelowSold;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.Cabin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plan that somebody wants, beside the cabins as they are. A cabin of the same size keeps its map
 * where the plan shows none.
 */
record PlanWish(Stock stock, Cabins now, List<CabinPlan> cabins) {

    PlanWish {
        cabins = cabins.stream().map(cabin -> withItsMap(stock, now, cabin)).toList();
    }

    private static CabinPlan withItsMap(Stock stock, Cabins now, CabinPlan cabin) {
        var map = stock.seatings().mapOf(cabin.cabin());
        if (map == null || cabin.seatMap() != null) {
            return cabin;
        }
        if (now.of(cabin.cabin()).capacity() != cabin.capacity()) {
            throw new RefusalException(
                    new Invalid(
                            "seatMap",
                            "is needed where %s gets another number of seats"
                                    .formatted(cabin.cabin())));
        }
        return cabin.mapped(map);
    }

    private int capacityIn(Cabin cabin) {
        return cabins.stream()
                .filter(to -> to.cabin() == cabin)
                .mapToInt(CabinPlan::capacity)
                .sum();
    }

    /** The seats that would be missing in a cabin that gets smaller; as many as it has are none. */
    private int missing(CabinSeats cabin, int wanted) {
        var overbooking = wanted == 0 ? 0 : cabin.bounds().overbooking();
        return wanted < cabin.capacity() ? cabin.taken() - wanted - overbooking : 0;
    }

    /** Refuses what takes a seat from somebody who has it, or from the airline itself. */
    void requireRoom(boolean allowOversale) {
        for (var cabin : now.all()) {
            var wanted = capacityIn(cabin.cabin());
            var blocked = cabin.bounds().blocked();
            var missing = missing(cabin, wanted) + (wanted < cabin.capacity() ? blocked : 0);
            if (missing > 0 && !allowOversale) {
                throw refused(
                        new CapacityBelowSold(
                                cabin.cabin(), wanted, cabin.taken(), wanted + missing));
            }
            if (blocked > 0 && (missing > 0 || !keepsMap(cabin.cabin(), wanted))) {
                throw refused(new CabinHasBlocks(cabin.cabin(), blocked));
            }
        }
    }

    private boolean keepsMap(Cabin cabin, int wanted) {
        var before = stock.seatings().mapOf(cabin);
        var after =
                cabins.stream()
                        .filter(to -> to.cabin() == cabin)
                        .map(CabinPlan::seatMap)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return wanted > 0 && Objects.equals(before, after);
    }

    /** The cabins that will have given away more seats than they may, and by how many. */
    Map<CabinSeats, Integer> oversold() {
        var oversold = new LinkedHashMap<CabinSeats, Integer>();
        for (var cabin : now.all()) {
            var missing = missing(cabin, capacityIn(cabin.cabin()));
            if (missing > 0) {
                oversold.put(cabin, missing);
            }
        }
        return oversold;
    }

    private static RefusalException refused(Refusal refusal) {
        return new RefusalException(refusal);
    }
}
