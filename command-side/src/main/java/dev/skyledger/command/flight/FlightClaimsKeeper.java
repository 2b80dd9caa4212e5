package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Brings the claims to what the flights themselves say, so that a desk that crashed half-way leaves
 * nothing behind. Flights that begin in one batch are written together.
 */
@Component
@ProcessingGroup("flight-claims")
class FlightClaimsKeeper {

    private static final String BEGUN = FlightClaimsKeeper.class.getName();

    private final FlightClaims claims;
    private final ManyClaims many;

    FlightClaimsKeeper(FlightClaims claims, ManyClaims many) {
        this.claims = claims;
        this.many = many;
    }

    @EventHandler
    void on(FlightScheduled event) {
        var asked = new AskedFlight(event.number(), event.route(), event.times(), event.cabins());
        var flight = new FlightIntake.Candidate(event.flight(), asked);
        if (CurrentUnitOfWork.isStarted()) {
            begun().add(flight);
        } else {
            many.begin(List.of(flight));
        }
    }

    @EventHandler
    void on(FlightRetimed event) {
        writeBegun();
        claims.move(event.flight(), event.after().departure());
    }

    @EventHandler
    void on(FlightCancelled event) {
        writeBegun();
        claims.release(event.flight());
    }

    private List<FlightIntake.Candidate> begun() {
        var batch = CurrentUnitOfWork.get().root();
        return batch.getOrComputeResource(
                BEGUN,
                _ -> {
                    batch.onPrepareCommit(_ -> writeBegun());
                    return new ArrayList<>();
                });
    }

    /** In the order of the events: what is begun is there before it is moved or released. */
    private void writeBegun() {
        if (CurrentUnitOfWork.isStarted()) {
            var begun = begun();
            many.begin(begun);
            begun.clear();
        }
    }
}
