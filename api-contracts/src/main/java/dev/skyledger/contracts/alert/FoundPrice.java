package dev.skyledger.contracts.alert;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;
import java.util.List;

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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FlightId> onward) {

    public FoundPrice {
        onward = onward == null ? List.of() : List.copyOf(onward); // events from before there were
    }

    public FoundPrice(
            FlightId flightId,
            AirportCode origin,
            AirportCode destination,
            LocalDate date,
            Cabin cabin,
            Money price) {
        this(flightId, origin, destination, date, cabin, price, List.of());
    }
}
