package dev.skyledger.contracts.alert;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import java.time.LocalDate;

/** What a whole party would pay for a flight on a day, in one of its cabins. */
public record FoundPrice(
        FlightId flightId,
        AirportCode origin,
        AirportCode destination,
        LocalDate date,
        Cabin cabin,
        Money price) {}
