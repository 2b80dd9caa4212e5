package dev.skyledger.platform.processing;

import dev.skyledger.platform.problem.TraceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Has views made anew from the log. What answers events with commands is no view. */
public final class Rebuilds {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilds.class);
    private static final int TRIES = 5;

    private final Processors processors;
    private final ViewTables tables;
    private final ParkedTable parked;
    private final ProcessingMetrics metrics;
    private final Function<ParkingProcessor, ViewRebuild> rebuilding;
    private final TransactionTemplate transaction;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    Rebuilds(
            Processors processors,
            ViewTables tables,
            ParkedTable parked,
            ProcessingMetrics metrics,
            Function<ParkingProcessor, ViewRebuild> rebuilding,
            PlatformTransactionManager transactions) {
        this.processors = processors;
        this.tables = tables;
        this.parked = parked;
        this.metrics = metrics;
        this.rebuilding = rebuilding;
        transaction = new TransactionTemplate(transactions);
    }

    /** All views of this node. */
    public List<ViewState> views() {
        return processors.all().stream().filter(this::isView).map(this::state).toList();
    }

    public Optional<ViewState> view(String name) {
        return processors.find(name).filter(this::isView).map(this::state);
    }

    private boolean isView(ParkingProcessor processor) {
        return processor.supportsReset() && tables.has(processor.getName());
    }

    private ViewState state(ParkingProcessor view) {
        var name = view.getName();
        var position = view.position();
        return new ViewState(
                name,
                position.isPresent() ? position.getAsLong() : null,
                position.isPresent() ? (long) metrics.lag(view) : null,
                parked.count(name),
                isUnderWay(name) ? ViewState.Status.REBUILDING : ViewState.Status.LIVE,
                tables.lastOf(name).orElse(null));
    }

    private boolean isUnderWay(String view) {
        return underWay.contains(view)
                || !Boolean.TRUE.equals(transaction.execute(_ -> tables.claim(view)));
    }

    /** Begins to make a view anew, unless that is under way; nobody is kept from reading it. */
    public void begin(String view) {
        processors
                .find(view)
                .filter(this::isView)
                .filter(it -> underWay.add(view))
                .ifPresent(it ->
                        Thread.ofVirtual()
                                .name("rebuild-" + view)
                                .start(TraceId.kept(() -> rebuild(it))));
    }

    private void rebuild(ParkingProcessor view) {
        var name = view.getName();
        try {
            LOG.info("The view {} is made anew from the log.", name);
            var rebuilt = rebuildAlone(view);
            LOG.info("The view {} was made anew: {}", name, rebuilt);
        } catch (RuntimeException e) {
            LOG.warn("The view {} stays as it was: {}", name, Cause.of(e));
        } finally {
            underWay.remove(name);
        }
    }

    /** This node does not read for the view meanwhile. */
    private @Nullable Rebuilt rebuildAlone(ParkingProcessor view) {
        view.shutDown();
        try {
            for (var attempt = 1; ; attempt++) {
                try {
                    return transaction.execute(_ ->
                            tables.claim(view.getName()) ? rebuilding.apply(view).run() : null);
                } catch (ConcurrencyFailureException | UnableToClaimTokenException e) {
                    if (attempt == TRIES) {
                        throw e;
                    }
                }
            }
        } finally {
            view.start();
        }
    }
}
