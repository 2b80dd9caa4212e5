package dev.skyledger.query.price;

import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.fares.CountedFares;
import dev.skyledger.platform.log.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what every flight could be had for, from when until when, and every change of a fare. */
@Component
@ProcessingGroup("price-view")
class PriceProjection {

    private static final String BATCH = "price-view";

    private final PriceRows rows;

    PriceProjection(PriceRows rows) {
        this.rows = rows;
    }

    /** Something that happened to a flight, where and when the log says. */
    record Happened(
            FlightId flight,
            long position,
            Instant at,
            Object event,
            @Nullable Long number,
            boolean bySupplier) {}

    @EventHandler
    void on(FlightEvent event, EventMessage<?> message, TrackingToken token) {
        collect(event.flight(), message, token);
    }

    @EventHandler
    void on(InventoryEvent event, EventMessage<?> message, TrackingToken token) {
        collect(event.inventory().flight(), message, token);
    }

    @ResetHandler
    void forget() {
        rows.clear();
    }

    /** The events of the running batch are folded and written just before it commits. */
    private void collect(FlightId flight, EventMessage<?> message, TrackingToken token) {
        var work = CurrentUnitOfWork.get().root();
        List<Happened> batch =
                work.getOrComputeResource(
                        BATCH,
                        _ -> {
                            var collected = new ArrayList<Happened>();
                            work.onPrepareCommit(_ -> {
                                rows.fold(collected);
                                collected.clear();
                            });
                            return collected;
                        });
        batch.add(
                new Happened(
                        flight,
                        token.position().orElseThrow(),
                        message.getTimestamp(),
                        message.getPayload(),
                        CountedFares.numberOf(message),
                        Provenance.SUPPLIER.equals(message.getMetaData().get(Provenance.CHANNEL))));
    }
}
