package dev.skyledger.contracts.flight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A cabin with its fares; how its seats are used is for the staff. */
    public record CabinDetails(
            Cabin cabin,
            int capacity,
            int overbooking,
            int blocked,
            int sold,
            int held,
            List<FareDetails> fares,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SeatMap seatMap) {}

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
