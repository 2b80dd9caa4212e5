package dev.skyledger.platform.processing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventProcessingException;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What remains to be done just before the token of the events at hand commits: first every answer
 * is awaited, then the rows are written, so that no row is locked while others work, then comes
 * what needs all of them.
 */
final class BatchEnd {

    private static final String RESOURCE = BatchEnd.class.getName();

    private record Awaited(String event, CompletableFuture<?> work) {}

    private final List<Awaited> awaited = new ArrayList<>();
    private final Map<Object, Runnable> writes = new LinkedHashMap<>();
    private final Map<Object, Runnable> afterwards = new LinkedHashMap<>();
    private Duration atMost = Duration.ZERO;

    private BatchEnd() {}

    static boolean isAhead() {
        return CurrentUnitOfWork.isStarted()
                && !CurrentUnitOfWork.get().root().phase().isAfter(UnitOfWork.Phase.PREPARE_COMMIT);
    }

    /** The end of the batch whose event is being handled on this thread. */
    static BatchEnd ofBatch() {
        return of(CurrentUnitOfWork.get().root());
    }

    private static BatchEnd of(UnitOfWork<?> root) {
        return root.getOrComputeResource(
                RESOURCE,
                _ -> {
                    var end = new BatchEnd();
                    root.onPrepareCommit(unit -> {
                        unit.resources().remove(RESOURCE);
                        end.finish();
                    });
                    return end;
                });
    }

    void await(CompletableFuture<?> work, Duration longest) {
        awaited.add(new Awaited(CurrentUnitOfWork.get().getMessage().getIdentifier(), work));
        atMost = longest;
    }

    /** The writes that are collected under this name. */
    @SuppressWarnings("unchecked")
    <W extends Runnable> W writes(Object name, Supplier<W> none) {
        return (W) writes.computeIfAbsent(name, _ -> none.get());
    }

    /** What is done under this name when all rows are written. */
    @SuppressWarnings("unchecked")
    <W extends Runnable> W afterwards(Object name, Supplier<W> none) {
        return (W) afterwards.computeIfAbsent(name, _ -> none.get());
    }

    /** Waits for the answers now, if there are any to wait for. */
    static void awaitAnswers(UnitOfWork<?> root) {
        BatchEnd end = root.getResource(RESOURCE);
        if (end != null) {
            end.join();
        }
    }

    private void join() {
        var until = System.nanoTime() + atMost.toNanos();
        awaited.forEach(it -> join(it, until - System.nanoTime()));
        awaited.clear();
    }

    private void finish() {
        join();
        writes.values().forEach(Runnable::run);
        afterwards.values().forEach(Runnable::run);
    }

    private static void join(Awaited it, long nanos) {
        try {
            it.work().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (ExecutionException failure) {
            throw failed(it, failure.getCause());
        } catch (TimeoutException late) {
            throw failed(it, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw failed(it, interrupted);
        }
    }

    private static EventProcessingException failed(Awaited it, @Nullable Throwable cause) {
        return new EventProcessingException("What event " + it.event() + " led to failed", cause);
    }
}
