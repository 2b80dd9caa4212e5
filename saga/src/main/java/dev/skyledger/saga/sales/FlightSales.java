package dev.skyledger.saga.sales;

import dev.skyledger.contracts.flight.CancelFlight;
import dev.skyledger.contracts.flight.FlightCancelled;
import dev.skyledger.contracts.flight.FlightScheduled;
import dev.skyledger.contracts.flight.ReviseFlight;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.contracts.inventory.PlanAdopted;
import dev.skyledger.contracts.inventory.SalesClosed;
import dev.skyledger.contracts.shared.InventoryId;
import dev.skyledger.platform.processing.Commands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Makes a flight and its seats agree, from the day it is scheduled to the day it is cancelled: the
 * seats open with it, it follows the plans that they adopt, and either ends with the other. The
 * desk does the same at once; here it happens in any case. None of these commands is ever refused.
 */
@Component
@ProcessingGroup("flight-sales")
@DisallowReplay
class FlightSales {

    private final Commands commands;

    FlightSales(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(FlightScheduled event) {
        commands.send(
                new OpenInventory(
                        InventoryId.of(event.flight()),
                        event.times().departure(),
                        event.route().originZone(),
                        CabinStock.of(event.cabins())));
    }

    @EventHandler
    void on(PlanAdopted event) {
        commands.send(
                new ReviseFlight(
                        event.inventory().flight(),
                        event.version(),
                        event.times(),
                        event.cabins(),
                        event.reason()));
    }

    @EventHandler
    void on(SalesClosed event) {
        commands.send(new CancelFlight(event.inventory().flight(), event.reason()));
    }

    @EventHandler
    void on(FlightCancelled event) {
        commands.send(new CloseSales(InventoryId.of(event.flight()), null, event.reason()));
    }
}
