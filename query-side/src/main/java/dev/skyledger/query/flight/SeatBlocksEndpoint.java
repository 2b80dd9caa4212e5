package dev.skyledger.query.flight;

import dev.skyledger.contracts.inventory.SeatBlocks;
import dev.skyledger.contracts.shared.FlightId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An administrator looks which seats of a flight the airline keeps. */
@RestController
class SeatBlocksEndpoint {

    private final FlightQueries flights;

    SeatBlocksEndpoint(FlightQueries flights) {
        this.flights = flights;
    }

    @GetMapping("/admin/flights/{flight}/seat-blocks")
    SeatBlocks blocks(@PathVariable FlightId flight) {
        return flights.blocks(flight);
    }
}
