package dev.skyledger.contracts.flight;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import java.util.List;

/** The seats of a flight that can be had at this moment. */
public record SeatAvailability(FlightId flightId, List<CabinAvailability> cabins) {

    /** The seats of one cabin. */
    public record CabinAvailability(
            Cabin cabin, int capacity, int available, List<FareAvailability> fares) {}

    /** The seats that one fare can give. */
    public record FareAvailability(FareCode fareCode, int available) {}
}
