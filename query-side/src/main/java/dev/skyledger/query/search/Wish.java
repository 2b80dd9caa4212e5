package dev.skyledger.query.search;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody is looking for: one way, on one day, for a party. */
record Wish(
        List<String> origins,
        List<String> destinations,
        LocalDate date,
        Party party,
        @Nullable Cabin cabin,
        Order order,
        List<String> airlines,
        @Nullable LocalTime departAfter,
        @Nullable LocalTime departBefore,
        @Nullable Money maxPrice) {

    /** What comes first in the answer. */
    enum Order {
        PRICE,
        FASTEST,
        DEPARTURE
    }

    Wish {
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        airlines = List.copyOf(airlines);
    }

    /** The name of the price that seats the whole party. */
    String priceField() {
        return "p" + party.seats();
    }

    /** The dearest seat that keeps the party's total within its limit. */
    @Nullable Long dearestSeat() {
        if (maxPrice == null) {
            return null;
        }
        var seat = maxPrice.minor() * 10 / (10L * party.seats() + party.infants()) + 1;
        while (party.total(new Money(seat, maxPrice.unit())).compareTo(maxPrice) > 0) {
            seat--; // what an infant pays is rounded
        }
        return seat;
    }
}
