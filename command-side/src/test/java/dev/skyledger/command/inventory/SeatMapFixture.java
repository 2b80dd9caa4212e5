package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.MAPPED_ECONOMY;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;

import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.InventoryOpened;
import java.util.List;

/** An inventory whose economy cabin has a map: two rows of {@code AB CDE}. */
final class SeatMapFixture {

    private SeatMapFixture() {}

    static InventoryOpened mappedOpened() {
        return new InventoryOpened(
                SEATS, SALES_END, null, CabinStock.of(List.of(MAPPED_ECONOMY, BUSINESS)));
    }
}
