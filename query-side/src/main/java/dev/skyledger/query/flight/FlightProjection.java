package dev.skyledger.query.flight;

import dev.skyledger.contracts.flight.EquipmentChanged;
import dev.skyledger.contracts.flight.FareLimited;
import dev.skyledger.contracts.flight.FareOffered;
import dev.skyledger.contracts.flight.FareRepriced;
import dev.skyledger.contracts.flight.FareWithdrawn;
import dev.skyledger.contracts.flight.FindFlight;
import dev.skyledger.contracts.flight.FindFlights;
import dev.skyledger.contracts.flight.FindSeatAvailability;
import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightDetails;
import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.flight.FlightPage;
import dev.skyledger.contracts.flight.FlightRetimed;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.FlightStatus;
import dev.skyledger.contracts.flight.PlanFollowed;
import dev.skyledger.contracts.flight.SeatAvailability;
import dev.skyledger.contracts.inventory.CapacityChanged;
import dev.skyledger.contracts.inventory.FareClosed;
import dev.skyledger.contracts.inventory.FareLimitChanged;
import dev.skyledger.contracts.inventory.FareOpened;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.inventory.FlightReplanned;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.inventory.HoldLapsed;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.inventory.InventoryOpened;
import dev.skyledger.contracts.inventory.OverbookingAuthorised;
import dev.skyledger.contracts.inventory.OversaleDeclared;
import dev.skyledger.contracts.inventory.OversaleResolved;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.inventory.SalesEndMoved;
import dev.skyledger.contracts.inventory.SeatsAskedBack;
import dev.skyledger.contracts.inventory.SeatsAssigned;
import dev.skyledger.contracts.inventory.SeatsBlocked;
import dev.skyledger.contracts.inventory.SeatsHeld;
import dev.skyledger.contracts.inventory.SeatsReleased;
import dev.skyledger.contracts.inventory.SeatsSold;
import dev.skyledger.contracts.inventory.SeatsUnblocked;
import dev.skyledger.contracts.inventory.SoldSeatsReturned;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/**
 * One row per flight and one per hold or sale. A flight is shown as its seats are sold, for their
 * plan is what a customer can have.
 */
@Component
@ProcessingGroup("flight-view")
class FlightProjection {

    private final FlightRows rows;
    private final KeptSeatRows kept;
    private final FlightReader reader;
    private final SeatMaps maps;

    FlightProjection(FlightRows rows, KeptSeatRows kept, FlightReader reader, SeatMaps maps) {
        this.rows = rows;
        this.kept = kept;
        this.reader = reader;
        this.maps = maps;
    }

    @EventHandler
    void on(FlightEvent event, @Timestamp Instant at) {
        switch (event) {
            case FlightScheduled scheduled -> rows.scheduled(scheduled, at);
            case FlightCancelled cancelled ->
                    rows.status(cancelled.flight(), FlightStatus.CANCELLED, at);
            case FlightRetimed _,
                    EquipmentChanged _,
                    FareOffered _,
                    FareRepriced _,
                    FareLimited _,
                    FareWithdrawn _,
                    PlanFollowed _ -> {}
        }
    }

    @EventHandler
    void on(InventoryEvent event, @Timestamp Instant at) {
        switch (event) {
            case PlanAdopted adopted -> rows.plan(adopted, at);
            case SeatsHeld held -> {
                rows.held(held);
                kept.shared(held.fromBlocks());
            }
            case HoldExtended extended -> rows.heldLonger(extended);
            case SeatsSold sold -> rows.sold(sold.hold());
            case HoldLapsed lapsed -> {
                rows.free(lapsed.hold());
                kept.shared(lapsed.toBlocks());
            }
            case SeatsReleased released -> {
                rows.returned(released.hold(), released.remaining());
                kept.shared(released.toBlocks());
            }
            case SoldSeatsReturned returned -> {
                rows.returned(returned.hold(), returned.remaining());
                kept.shared(returned.toBlocks());
            }
            case SeatsAssigned assigned -> {
                rows.seated(assigned);
                kept.shared(assigned.blocks());
            }
            case OverbookingAuthorised authorised -> kept.authorised(authorised);
            case SeatsBlocked blocked -> kept.blocked(blocked);
            case SeatsUnblocked unblocked -> kept.unblocked(unblocked.block());
            case OversaleDeclared declared -> kept.declared(declared, at);
            case SeatsAskedBack asked -> kept.asked(asked, at);
            case OversaleResolved resolved -> kept.resolved(resolved, at);
            case InventoryOpened _,
                    CapacityChanged _,
                    FareOpened _,
                    FarePriceChanged _,
                    FareLimitChanged _,
                    FareClosed _,
                    SalesEndMoved _,
                    FlightReplanned _,
                    SalesClosed _ -> {}
        }
    }

    @ResetHandler
    void forget() {
        rows.forget();
        kept.forget();
    }

    @QueryHandler
    Optional<FlightDetails> handle(FindFlight query) {
        return reader.flight(query.flight());
    }

    @QueryHandler
    FlightPage handle(FindFlights query) {
        return reader.page(query);
    }

    @QueryHandler
    Optional<SeatAvailability> handle(FindSeatAvailability query) {
        return reader.flight(query.flight())
                .map(flight -> Availability.of(flight, maps.of(flight)));
    }
}
