package dev.skyledger.platform.processing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessorSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;

/** Makes a processor for every processing group; all of them share a few threads. */
final class Processors implements AutoCloseable {

    /** How long other nodes may not see that a processor has passed events it does not handle. */
    private static final long CLAIM_MILLIS = 1000;

    /** Asks nobody, so that a process may start before Axon Server does. */
    private static final @Nullable TrackingToken FROM_THE_BEGINNING = null;

    /** How often a node looks for segments that another one has lost. */
    private static final long LOOK_MILLIS = 2000;

    private final ProcessingLimits limits;
    private final Map<String, ProcessorSettings> settings = new HashMap<>();
    private final PlatformTransactionManager transactions;
    private final ParkedTable parked;
    private final ProcessingMetrics metrics;
    private final ViewProgress progress;
    private final ScheduledExecutorService workers;
    private final ScheduledExecutorService coordinators;
    private final Map<String, ParkingProcessor> running = new ConcurrentHashMap<>();

    Processors(
            ProcessingLimits limits,
            Collection<ProcessorSettings> settings,
            PlatformTransactionManager transactions,
            ParkedTable parked,
            ProcessingMetrics metrics,
            ViewProgress progress) {
        this.limits = limits;
        settings.forEach(it -> this.settings.put(it.group(), it));
        this.transactions = transactions;
        this.parked = parked;
        this.metrics = metrics;
        this.progress = progress;
        workers = threads(limits.threads(), "events-");
        coordinators = threads(2, "coordinator-");
    }

    private static ScheduledExecutorService threads(int number, String name) {
        return Executors.newScheduledThreadPool(
                number, Thread.ofPlatform().name(name, 0).daemon().factory());
    }

    List<ParkingProcessor> all() {
        return running.values().stream()
                .sorted(Comparator.comparing(ParkingProcessor::getName))
                .toList();
    }

    Optional<ParkingProcessor> find(String name) {
        return Optional.ofNullable(running.get(name));
    }

    void configure(EventProcessingConfigurer processing) {
        processing.registerEventProcessorFactory(this::create);
        processing.registerDefaultSequencingPolicy(_ -> new Sequence(null));
        processing.registerDefaultListenerInvocationErrorHandler(
                _ -> PropagatingErrorHandler.instance());
        settings.keySet()
                .forEach(group -> processing.registerSequencingPolicy(group, _ -> of(group)));
    }

    private Sequence of(String group) {
        var its = settings.get(group);
        return new Sequence(its == null ? null : its.sequence());
    }

    private ParkingProcessor create(String name, Configuration axon, EventHandlerInvoker handlers) {
        var its = settings.get(name);
        var tokens = axon.getComponent(TokenStore.class);
        var builder =
                PooledStreamingEventProcessor.builder()
                        .name(name)
                        .eventHandlerInvoker(new KnownHandlers(handlers))
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .errorHandler(PropagatingErrorHandler.instance())
                        .messageSource(log(name, axon))
                        .tokenStore(tokens)
                        .transactionManager(axon.getComponent(TransactionManager.class))
                        .coordinatorExecutor(coordinators)
                        .workerExecutor(workers)
                        .initialSegmentCount(its == null ? 1 : its.segments())
                        .initialToken(_ -> FROM_THE_BEGINNING)
                        .batchSize(limits.batchOf(name))
                        .claimExtensionThreshold(CLAIM_MILLIS)
                        .tokenClaimInterval(LOOK_MILLIS)
                        .spanFactory(axon.getComponent(EventProcessorSpanFactory.class));
        var processor =
                new ParkingProcessor(
                        builder, of(name), parked, tokens, transactions, metrics, progress);
        running.put(name, processor);
        metrics.watch(processor);
        return processor;
    }

    private StreamableMessageSource<TrackedEventMessage<?>> log(String name, Configuration axon) {
        return limits.atOnce().contains(name)
                ? axon.eventStore()
                : new Paced(axon.eventStore(), limits.paceOf(name), coordinators);
    }

    /** How many events the slowest of this node's processors has not seen yet. */
    double furthestBehind() {
        return running.values().stream()
                .mapToDouble(metrics::lag)
                .filter(lag -> !Double.isNaN(lag))
                .max()
                .orElse(0);
    }

    @Override
    public void close() {
        workers.shutdown();
        coordinators.shutdown();
    }
}
