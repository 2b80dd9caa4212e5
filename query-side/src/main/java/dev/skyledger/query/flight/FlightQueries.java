package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FindSeatAvailability;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.SeatAvailability;
import dev.skyledger.contracts.inventory.FindOversales;
import dev.skyledger.contracts.inventory.FindSeatBlocks;
import dev.skyledger.contracts.inventory.OversaleDetails;
import dev.skyledger.contracts.inventory.OversalePage;
import dev.skyledger.contracts.inventory.SeatBlocks;
import dev.skyledger.contracts.refusal.NotFound;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.shared.FlightId;
import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks about flights on behalf of the endpoints; what is not there is refused as not found. */
@Component
class FlightQueries {

    private final QueryGateway queries;

    FlightQueries(QueryGateway queries) {
        this.queries = queries;
    }

    FlightDetails flight(FlightId flight) {
        return queries.query(
                        new FindFlight(flight),
                        ResponseTypes.optionalInstanceOf(FlightDetails.class))
                .join()
                .orElseThrow(unknown(flight));
    }

    SeatAvailability seats(FlightId flight) {
        return queries.query(
                        new FindSeatAvailability(flight),
                        ResponseTypes.optionalInstanceOf(SeatAvailability.class))
                .join()
                .orElseThrow(unknown(flight));
    }

    List<FlightDetails> list(FindFlights query) {
        return queries.query(query, ResponseTypes.instanceOf(FlightPage.class)).join().items();
    }

    List<OversaleDetails> oversales(FindOversales query) {
        return queries.query(query, ResponseTypes.instanceOf(OversalePage.class)).join().items();
    }

    SeatBlocks blocks(FlightId flight) {
        flight(flight);
        return queries.query(new FindSeatBlocks(flight), ResponseTypes.instanceOf(SeatBlocks.class))
                .join();
    }

    private static Supplier<RefusalException> unknown(FlightId flight) {
        return () -> new RefusalException(new NotFound("flight", flight.value()));
    }
}
