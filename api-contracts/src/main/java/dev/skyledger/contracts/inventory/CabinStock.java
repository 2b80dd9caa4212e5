package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.Cabin;
import java.util.List;

/** What the inventory needs to know of a cabin in order to sell it. */
public record CabinStock(Cabin cabin, int capacity, List<FareStock> fares) {

    public CabinStock {
        fares = List.copyOf(fares);
    }
}
