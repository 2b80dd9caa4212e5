package dev.skyledger.contracts.search;

import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import java.util.Map;

/** One way to travel in one cabin, at the cheapest fare that seats the whole party. */
public record Itinerary(
        String offerId,
        Money price,
        Map<PassengerType, Money> pricePerType,
        long durationMinutes,
        int stops,
        List<Leg> legs,
        List<OtherFare> otherFares) {

    public Itinerary {
        legs = List.copyOf(legs);
        otherFares = List.copyOf(otherFares);
    }
}
