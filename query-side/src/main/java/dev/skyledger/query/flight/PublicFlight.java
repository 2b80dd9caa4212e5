package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.FlightNumber;
import dev.skyledger.contracts.shared.Money;
import java.time.OffsetDateTime;
import java.util.List;

/** A flight as everybody may see it: without how many seats are sold. */
record PublicFlight(
        FlightId flightId,
        FlightNumber flightNumber,
        AirlineCode airline,
        AirportCode origin,
        AirportCode destination,
        OffsetDateTime departure,
        OffsetDateTime arrival,
        FlightStatus status,
        List<PublicCabin> cabins,
        long version) {

    record PublicCabin(Cabin cabin, int capacity, List<PublicFare> fares) {

        static PublicCabin of(FlightDetails.CabinDetails cabin) {
            var fares = cabin.fares().stream().map(PublicFare::of).toList();
            return new PublicCabin(cabin.cabin(), cabin.capacity(), fares);
        }
    }

    record PublicFare(FareCode fareCode, Money price, Conditions conditions, int seatsLeft) {

        static PublicFare of(FlightDetails.FareDetails fare) {
            return new PublicFare(
                    fare.fareCode(), fare.price(), fare.conditions(), fare.seatsLeft());
        }
    }

    static PublicFlight of(FlightDetails flight) {
        return new PublicFlight(
                flight.flightId(),
                flight.flightNumber(),
                flight.airline(),
                flight.origin(),
                flight.destination(),
                flight.departure(),
                flight.arrival(),
                flight.status(),
                flight.cabins().stream().map(PublicCabin::of).toList(),
                flight.version());
    }
}
