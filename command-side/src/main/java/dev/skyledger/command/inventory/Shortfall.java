package dev.skyledger.command.inventory;

import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.refusal.CapacityBelowSold;
import dev.skyledger.contracts.shared.Cabin;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The first cabin of a plan that would have fewer seats than are sold or held. */
final class Shortfall {

    private Shortfall() {}

    static Optional<CapacityBelowSold> of(Collection<CabinSeats> cabins, List<CabinStock> plan) {
        return cabins.stream()
                .map(cabin ->
                        new CapacityBelowSold(
                                cabin.cabin(), capacityIn(plan, cabin.cabin()), cabin.taken()))
                .filter(below -> below.wanted() < below.taken())
                .findFirst();
    }

    private static int capacityIn(List<CabinStock> plan, Cabin cabin) {
        return plan.stream().filter(to -> to.cabin() == cabin).mapToInt(CabinStock::capacity).sum();
    }
}
