package dev.skyledger.command.flight;

import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Brings the claims to what the flights themselves say, so that a desk that crashed half-way leaves
 * nothing behind.
 */
@Component
@ProcessingGroup("flight-claims")
class FlightClaimsKeeper {

    private final FlightClaims claims;

    FlightClaimsKeeper(FlightClaims claims) {
        this.claims = claims;
    }

    @EventHandler
    void on(FlightScheduled event) {
        claims.begin(
                event.flight(),
                event.number(),
                event.route().originZone(),
                event.times().departure());
    }

    @EventHandler
    void on(FlightRetimed event) {
        claims.move(event.flight(), event.after().departure());
    }

    @EventHandler
    void on(FlightCancelled event) {
        claims.release(event.flight());
    }
}
