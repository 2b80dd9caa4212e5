package dev.skyledger.saga.alert;

import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Compares every change of a price with the alerts on its route, from the day an alert is set to
 * its end. A drop is known by its position in the log, so one that is found again, after a crash or
 * by the sweep, is told no second time.
 */
@Component
@ProcessingGroup("price-alerts")
@DisallowReplay
class AlertMatching {

    private static final String BATCH = "price-alerts";

    private final AlertRuns runs;

    AlertMatching(AlertRuns runs) {
        this.runs = runs;
    }

    @EventHandler
    void on(FlightEvent event, EventMessage<?> message, TrackingToken token) {
        collect(message, token);
    }

    @EventHandler
    void on(InventoryEvent event, EventMessage<?> message, TrackingToken token) {
        collect(message, token);
    }

    @EventHandler
    void on(AlertEvent event, EventMessage<?> message, TrackingToken token) {
        collect(message, token);
    }

    /** The running batch is looked at as a whole just before it commits, in the log's order. */
    private void collect(EventMessage<?> message, TrackingToken token) {
        var work = CurrentUnitOfWork.get().root();
        List<Happened> batch =
                work.getOrComputeResource(
                        BATCH,
                        _ -> {
                            var collected = new ArrayList<Happened>();
                            work.onPrepareCommit(_ -> {
                                runs.follow(List.copyOf(collected));
                                collected.clear();
                            });
                            return collected;
                        });
        batch.add(new Happened(token.position().orElseThrow(), message));
    }
}
