package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.fares.FlightFares;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * Folds what happens to flights and their seats into one row for each flight, and tells the index
 * and the memory that something changed. A row knows what it has seen, so telling all again changes
 * nothing; who doubts the rows has them made anew beside: see {@link FlightRebuild}.
 */
@Component
@ProcessingGroup("flight-search")
@DisallowReplay
class FlightSearchProjection {

    private static final String BATCH = "flight-search";

    private final FlightRows rows;
    private final FlightIndexer indexer;
    private final NetworkFollower follower;

    FlightSearchProjection(FlightRows rows, FlightIndexer indexer, NetworkFollower follower) {
        this.rows = rows;
        this.indexer = indexer;
        this.follower = follower;
    }

    @EventHandler
    void on(FlightEvent event, TrackingToken token) {
        collect(event.flight(), event, token);
    }

    @EventHandler
    void on(InventoryEvent event, TrackingToken token) {
        collect(event.inventory().flight(), event, token);
    }

    private void collect(FlightId flight, Object event, TrackingToken token) {
        if (!FlightFares.isMovedBy(event)) {
            return;
        }
        var position = token.position().orElseThrow();
        batch().computeIfAbsent(flight, _ -> new ArrayList<>()).add(new Happened(position, event));
    }

    /**
     * The events of the running batch by flight; they are folded and written just before it
     * commits.
     */
    private Map<FlightId, List<Happened>> batch() {
        var work = CurrentUnitOfWork.get().root();
        return work.getOrComputeResource(
                BATCH,
                _ -> {
                    var collected = new LinkedHashMap<FlightId, List<Happened>>();
                    work.onPrepareCommit(_ -> {
                        rows.fold(collected);
                        collected.clear();
                    });
                    work.afterCommit(_ -> {
                        follower.wake();
                        indexer.wake();
                    });
                    return collected;
                });
    }

    /** An event and where it stands in the log. */
    record Happened(long position, Object event) {}
}
