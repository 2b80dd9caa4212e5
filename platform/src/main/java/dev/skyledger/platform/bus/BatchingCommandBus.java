package dev.skyledger.platform.bus;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits commands in groups: they are routed by aggregate to a few partitions, and answered after
 * the commit. Dispatch interceptors run in the caller, handler interceptors in the partition.
 */
public final class BatchingCommandBus extends SimpleCommandBus implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchingCommandBus.class);
    private static final long SWEEP_MILLIS = 250;

    private final Targets targets = new Targets();
    private final CommandMetrics metrics;
    private final CommandBusSpanFactory spans;
    private final ExecutorService answers;
    private final ScheduledExecutorService sweeper;
    private final List<Partition> partitions;

    public BatchingCommandBus(
            CommandLimits limits,
            TransactionManager transactions,
            AggregateCache cache,
            LastSequences log,
            PartitionScope scope,
            CommandBusSpanFactory spans,
            MeterRegistry registry) {
        super(
                builder()
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .rollbackConfiguration(failure -> !Refusals.changedNothing(failure))
                        .spanFactory(spans));
        this.spans = spans;
        metrics = new CommandMetrics(registry);
        answers =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("answer-", 0).factory());
        sweeper =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("commands-expire").daemon().factory());
        var batch = new Batch(this::handleNow, transactions, cache, log);
        partitions =
                IntStream.range(0, limits.partitions())
                        .mapToObj(n -> new Partition(n, batch, limits, metrics, scope))
                        .toList();
        registerHandlerInterceptor(new Refusals());
        partitions.forEach(Partition::start);
        sweeper.scheduleWithFixedDelay(
                this::expire, SWEEP_MILLIS, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <C, R> void doDispatch(
            CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        var traced = (CommandMessage<Object>) spans.propagateContext(command);
        var answer = (CommandCallback<Object, Object>) (CommandCallback<?, ?>) callback;
        var job = new Job(traced, answer, targets.stream(command), answers, metrics);
        partitions.get(Math.floorMod(job.route().hashCode(), partitions.size())).add(job);
    }

    /** In the partition's thread, inside of the batch's unit of work. */
    @SuppressWarnings("unchecked")
    private CommandResultMessage<Object> handleNow(CommandMessage<Object> command) {
        var result = new AtomicReference<CommandResultMessage<Object>>();
        CommandCallback<Object, Object> keep =
                (_, answer) -> result.set((CommandResultMessage<Object>) answer);
        super.doDispatch(command, keep);
        return result.get();
    }

    private void expire() {
        try {
            partitions.forEach(Partition::expire);
        } catch (RuntimeException failure) {
            LOG.warn("Commands that waited too long could not be answered", failure);
        }
    }

    /** Handles what waits and stops. */
    @Override
    public void close() {
        partitions.forEach(Partition::close);
        sweeper.shutdownNow();
        answers.shutdown();
    }
}
