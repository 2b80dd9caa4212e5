package dev.skyledger.contracts.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.booking.PassengerType;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to travel in one cabin, at the cheapest fare that seats the whole party; {@code stops}
 * are those of the leg that has most, and {@code why} says how it came to be called the best.
 */
public record Itinerary(
        String offerId,
        Money price,
        Map<PassengerType, Money> pricePerType,
        long durationMinutes,
        int stops,
        List<Leg> legs,
        List<OtherFare> otherFares,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String why) {

    public Itinerary {
        legs = List.copyOf(legs);
        otherFares = List.copyOf(otherFares);
    }
}
