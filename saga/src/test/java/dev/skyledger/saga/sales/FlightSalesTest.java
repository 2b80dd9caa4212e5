package dev.skyledger.saga.sales;

import static dev.skyledger.contracts.Cast.LISBON_TO_NEW_YORK;
import static dev.skyledger.contracts.flight.FlightExamples.AN_HOUR_LATER;
import static dev.skyledger.contracts.flight.FlightExamples.BUSINESS;
import static dev.skyledger.contracts.flight.FlightExamples.ECONOMY;
import static dev.skyledger.contracts.flight.FlightExamples.flightCancelled;
import static dev.skyledger.contracts.flight.FlightExamples.flightScheduled;
import static dev.skyledger.contracts.inventory.InventoryExamples.SALES_END;
import static dev.skyledger.contracts.inventory.InventoryExamples.SEATS;
import static dev.skyledger.contracts.inventory.InventoryExamples.planAdopted;
import static dev.skyledger.contracts.inventory.InventoryExamples.salesClosed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.flight.CancelFlight;
import dev.skyledger.contracts.flight.ReviseFlight;
import dev.skyledger.contracts.inventory.CabinStock;
import dev.skyledger.contracts.inventory.CloseSales;
import dev.skyledger.contracts.inventory.OpenInventory;
import dev.skyledger.platform.processing.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class FlightSalesTest {

    @Test
    void the_seats_open_with_the_flight() throws Exception {
        assertThat(sentFor(flightScheduled()))
                .containsExactly(
                        new OpenInventory(
                                SEATS,
                                SALES_END,
                                flightScheduled().route().originZone(),
                                CabinStock.of(List.of(ECONOMY, BUSINESS))));
    }

    @Test
    void the_flight_follows_the_plan_that_its_seats_adopted() throws Exception {
        assertThat(sentFor(planAdopted()))
                .containsExactly(
                        new ReviseFlight(
                                LISBON_TO_NEW_YORK,
                                2,
                                AN_HOUR_LATER,
                                List.of(ECONOMY, BUSINESS),
                                "late inbound aircraft"));
    }

    @Test
    void the_flight_ends_with_its_sales() throws Exception {
        assertThat(sentFor(salesClosed()))
                .containsExactly(new CancelFlight(LISBON_TO_NEW_YORK, "taken out of the schedule"));
    }

    @Test
    void the_sales_end_with_the_flight_whoever_has_a_seat() throws Exception {
        assertThat(sentFor(flightCancelled()))
                .containsExactly(new CloseSales(SEATS, null, "taken out of the schedule"));
    }

    private static List<Object> sentFor(Object event) throws Exception {
        var sent = new ArrayList<>();
        var commands =
                new Commands() {
                    @Override
                    public <R> CompletableFuture<R> send(Object command) {
                        sent.add(command);
                        return new CompletableFuture<>();
                    }

                    @Override
                    public <R> CompletableFuture<R> awaiting(CompletableFuture<R> work) {
                        return work;
                    }
                };
        new AnnotationEventHandlerAdapter(new FlightSales(commands))
                .handle(GenericEventMessage.asEventMessage(event));
        return sent;
    }
}
