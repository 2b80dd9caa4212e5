package dev.skyledger.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a whole party would pay for a journey on a day, in one cabin: for one flight, or for the
 * first of several that connect, and those that go on from there.
 */
public record FoundPrice(
        FlightId flightId,
        AirportCode origin,
        AirportCode destination,
        LocalDate date,
        Cabin cabin,
        Money price,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FlightId> onward) {

    public FoundPrice {
        onward = onward == null || onward.isEmpty() ? null : List.copyOf(onward);
    }

    /** What one flight costs that goes all the way. */
    public static FoundPrice direct(
            FlightId flightId,
            AirportCode origin,
            AirportCode destination,
            LocalDate date,
            Cabin cabin,
            Money price) {
        return new FoundPrice(flightId, origin, destination, date, cabin, price, null);
    }

    /** All flights of the journey, one after the other. */
    public List<FlightId> flights() {
        var all = new ArrayList<FlightId>();
        all.add(flightId);
        if (onward != null) {
            all.addAll(onward);
        }
        return all;
    }
}
