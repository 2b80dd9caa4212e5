package dev.skyledger.query.search;

import dev.skyledger.contracts.flight.FlightEvent;
import dev.skyledger.contracts.inventory.InventoryEvent;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.platform.fares.FlightFares;
import dev.skyledger.query.search.FlightSearchProjection.Happened;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes everything that search rests on anew from the log: rows and index beside those that are
 * read and written meanwhile, and then in their place. No search fails, and none sees less.
 */
@Component
class FlightRebuild {

    private static final Logger LOG = LoggerFactory.getLogger(FlightRebuild.class);
    private static final int BATCH = 2_000;

    private final StreamableMessageSource<TrackedEventMessage<?>> log;
    private final FlightRows rows;
    private final FlightIndexer indexer;
    private final NetworkFollower follower;
    private final TransactionTemplate together;

    FlightRebuild(
            StreamableMessageSource<TrackedEventMessage<?>> log,
            FlightRows rows,
            FlightIndexer indexer,
            NetworkFollower follower,
            PlatformTransactionManager transactions) {
        this.log = log;
        this.rows = rows;
        this.indexer = indexer;
        this.follower = follower;
        this.together = new TransactionTemplate(transactions);
    }

    /** Whether this node is the one that may do it now. */
    boolean begin() {
        return rows.claim();
    }

    void run() throws IOException {
        try {
            LOG.info("Making the flights of the search anew from the log.");
            remake();
            LOG.info("The flights of the search are made anew.");
        } finally {
            rows.release();
        }
    }

    private void remake() throws IOException {
        var anew = rows.anew();
        try (var stream = log.openStream(null)) {
            var position = copy(stream, anew, 0, rows.extent().newest());
            position = copy(stream, anew, position, rows.extent().newest());
            var reached = position;
            together.executeWithoutResult(_ -> {
                rows.lock();
                copy(stream, anew, reached, rows.extent().newest());
                rows.exchange();
            });
        }
        follower.wake();
        indexer.rebuild();
    }

    /** Folds from where the stream stands up to a position, which the log has. */
    private static long copy(
            BlockingStream<TrackedEventMessage<?>> stream, FlightRows into, long from, long to) {
        var position = from;
        var batch = new LinkedHashMap<FlightId, List<Happened>>();
        try {
            while (position < to && stream.hasNextAvailable(1, TimeUnit.SECONDS)) {
                var event = stream.nextAvailable();
                position = event.trackingToken().position().orElseThrow();
                collect(new Happened(position, event.getPayload()), batch);
                if (batch.size() >= BATCH) {
                    into.fold(batch);
                    batch.clear();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in the middle", e);
        }
        if (!batch.isEmpty()) {
            into.fold(batch);
        }
        return position;
    }

    private static void collect(Happened happened, Map<FlightId, List<Happened>> batch) {
        if (!FlightFares.isMovedBy(happened.event())) {
            return;
        }
        switch (happened.event()) {
            case FlightEvent event -> add(event.flight(), happened, batch);
            case InventoryEvent event -> add(event.inventory().flight(), happened, batch);
            default -> {} // nothing that search knows
        }
    }

    private static void add(
            FlightId flight, Happened happened, Map<FlightId, List<Happened>> batch) {
        batch.computeIfAbsent(flight, _ -> new ArrayList<>()).add(happened);
    }
}
