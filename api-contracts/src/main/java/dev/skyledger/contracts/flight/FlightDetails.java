package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;

/** A flight as a customer sees it: where and when, and what a seat costs where. */
public record FlightDetails(
        FlightId flightId,
        FlightNumber flightNumber,
        AirlineCode airline,
        AirportCode origin,
        AirportCode destination,
        OffsetDateTime departure,
        OffsetDateTime arrival,
        FlightStatus status,
        List<CabinDetails> cabins,
        long version) {

    /** A cabin with its fares; how many of its seats are sold or held is for the staff. */
    public record CabinDetails(
            Cabin cabin, int capacity, int sold, int held, List<FareDetails> fares) {}

    /** A fare, its limit of seats, and how many it can still give. */
    public record FareDetails(
            FareCode fareCode,
            Money price,
            Conditions conditions,
            int seats,
            int seatsLeft,
            int sold,
            int held) {}
}
