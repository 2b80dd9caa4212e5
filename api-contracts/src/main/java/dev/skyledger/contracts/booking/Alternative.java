package dev.skyledger.contracts.booking;

import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.ItemId;
import dev.skyledger.contracts.shared.Money;
import java.time.OffsetDateTime;

/**
 * What could be booked in place of an item: another fare of its flight, or a later flight, and what
 * the whole offer then costs.
 */
public record Alternative(
        ItemId itemId,
        String offerId,
        FlightId flightId,
        FlightNumber flightNumber,
        AirportCode origin,
        AirportCode destination,
        OffsetDateTime departure,
        OffsetDateTime arrival,
        Cabin cabin,
        FareCode fareCode,
        Money price,
        int seatsLeft,
        Money total) {}
