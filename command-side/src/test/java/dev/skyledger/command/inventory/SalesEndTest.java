package dev.skyledger.command.inventory;

import static dev.skyledger.contracts.inventory.InventoryExamples.DEPARTURE;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.inventoryOpened;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.inventory.InventoryOpened;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SalesEndTest {

    @Test
    void the_day_of_a_flight_is_that_of_its_origin() {
        var opened =
                new InventoryOpened(SEATS, SALES_END, ZoneId.of("Pacific/Kiritimati"), List.of());
        assertThat(SalesEnd.of(opened).day()).isEqualTo(DEPARTURE.plusDays(1));
    }

    @Test
    void the_oldest_flights_leave_somewhere_near_greenwich() {
        assertThat(SalesEnd.of(inventoryOpened()).day()).isEqualTo(DEPARTURE);
    }
}
