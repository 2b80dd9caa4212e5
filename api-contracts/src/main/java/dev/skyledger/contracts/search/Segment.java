package dev.skyledger.contracts.search;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import java.time.OffsetDateTime;

/** One flight of a leg. */
public record Segment(
        FlightId flightId,
        FlightNumber flightNumber,
        AirlineCode airline,
        AirportCode origin,
        AirportCode destination,
        OffsetDateTime departure,
        OffsetDateTime arrival,
        Cabin cabin,
        FareCode fareCode,
        int seatsLeft) {}
