package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Cabin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is looking for: one leg after the other, each on its day, for a party. */
record Wish(
        List<WishedLeg> legs,
        Party party,
        @Nullable Cabin cabin,
        Order order,
        int maxStops,
        Narrowing narrowing,
        int flexDays) {

    /** What comes first in the answer. */
    enum Order {
        PRICE,
        FASTEST,
        BEST,
        DEPARTURE
    }

    Wish {
        legs = List.copyOf(legs);
    }

    /** Whether journeys that change from one flight to another will do. */
    boolean mayConnect() {
        return maxStops > 0;
    }
}
