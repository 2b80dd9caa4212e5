package dev.skyledger.platform.offer;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a party was told that a journey costs, which holds until a moment. */
public record Offer(List<Item> items, Party party, Instant until) {

    public Offer {
        items = List.copyOf(items);
    }

    /**
     * One flight in one fare, what the whole party pays for it, and under which conditions; the
     * oldest words do not say those.
     */
    public record Item(
            FlightId flight,
            Cabin cabin,
            FareCode fare,
            Money price,
            @Nullable Conditions conditions) {}

    public boolean isOverAt(Instant now) {
        return !now.isBefore(until);
    }

    public Money total() {
        return items.stream().map(Item::price).reduce(Money::plus).orElseThrow();
    }
}
