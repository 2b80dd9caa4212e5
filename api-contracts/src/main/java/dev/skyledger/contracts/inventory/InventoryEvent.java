package dev.skyledger.contracts.inventory;

import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.contracts.shared.StreamOf;

/** Everything that can happen to the seats of a flight. */
public sealed interface InventoryEvent extends StreamOf
        permits InventoryOpened,
                CapacityChanged,
                FareOpened,
                FarePriceChanged,
                FareLimitChanged,
                FareClosed,
                SalesEndMoved,
                PlanAdopted,
                SalesClosed,
                FlightReplanned,
                SeatsHeld,
                HoldExtended,
                HoldLapsed,
                SeatsReleased,
                SeatsSold,
                SoldSeatsReturned,
                SeatsAssigned,
                SeatsBlocked,
                SeatsUnblocked,
                OverbookingAuthorised,
                OversaleDeclared,
                SeatsAskedBack,
                OversaleResolved {

    InventoryId inventory();

    @Override
    default String stream() {
        return inventory().value();
    }
}
