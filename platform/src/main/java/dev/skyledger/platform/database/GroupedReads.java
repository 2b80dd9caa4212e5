package dev.skyledger.platform.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Many callers who look for one thing each are answered by one query: whoever asks while others are
 * being answered waits for them, and goes with all who came meanwhile. What is read is never older
 * than the question. It happens on a thread of its own, so in no caller's transaction.
 */
public final class GroupedReads<K, V> {

    private static final int AT_ONCE = 64;

    private final Function<List<K>, Map<K, V>> query;
    private final Queue<Asked<K, V>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean reading = new AtomicBoolean();

    /**
     * @param query finds things by their keys, which may repeat
     */
    public GroupedReads(Function<List<K>, Map<K, V>> query) {
        this.query = query;
    }

    private record Asked<K, V>(K key, CompletableFuture<Optional<V>> answer) {}

    public Optional<V> find(K key) {
        var asked = new Asked<>(key, new CompletableFuture<Optional<V>>());
        waiting.add(asked);
        begin();
        try {
            return asked.answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void begin() {
        if (!waiting.isEmpty() && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("grouped-reads").start(this::read);
        }
    }

    private void read() {
        var group = new ArrayList<Asked<K, V>>();
        try {
            for (var next = waiting.poll(); next != null; next = waiting.poll()) {
                group.add(next);
                if (group.size() == AT_ONCE || waiting.isEmpty()) {
                    answer(group);
                    group.clear();
                }
            }
        } finally {
            reading.set(false);
            begin();
        }
    }

    private void answer(List<Asked<K, V>> group) {
        try {
            var found = query.apply(group.stream().map(Asked::key).toList());
            group.forEach(
                    asked -> asked.answer.complete(Optional.ofNullable(found.get(asked.key))));
        } catch (RuntimeException failure) {
            group.forEach(asked -> asked.answer.completeExceptionally(failure));
        } finally {
            giveUp(group);
        }
    }

    /** Whoever has no answer by now would wait for ever; the error itself ends this thread. */
    private static void giveUp(List<? extends Asked<?, ?>> group) {
        group.stream()
                .map(Asked::answer)
                .filter(answer -> !answer.isDone())
                .forEach(answer ->
                        answer.completeExceptionally(
                                new IllegalStateException("The read was given up")));
    }
}
