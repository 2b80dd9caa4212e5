package dev.skyledger.contracts.flight;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.SeatNo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seats of a flight that can be had at this moment, and where they are if that is known. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeatAvailability(
        FlightId flightId, List<CabinAvailability> cabins, @Nullable List<CabinMap> seatMap) {

    /** The seats of one cabin. */
    public record CabinAvailability(
            Cabin cabin, int capacity, int available, List<FareAvailability> fares) {}

    /** The seats that one fare can give. */
    public record FareAvailability(FareCode fareCode, int available) {}

    /** Where the seats of one cabin are; the layout has the letters of a row, and its aisles. */
    public record CabinMap(Cabin cabin, String layout, List<MapRow> rows) {}

    /** The seats of one row. */
    public record MapRow(int row, List<MapSeat> seats) {}

    /** One seat, what is beside it, and whether it can be had. */
    public record MapSeat(SeatNo seat, SeatPosition position, SeatState state) {}
}
