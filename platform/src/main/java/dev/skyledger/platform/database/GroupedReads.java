package dev.skyledger.platform.database;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Many callers who look for one thing each are answered by one query: whoever asks while others are
 * being answered waits for them, and goes with all who came meanwhile. What is read is never older
 * than the question. It happens on a thread of its own, so whoever is in a transaction, and has a
 * connection, asks alone: waiting for a second one could be for ever.
 */
public final class GroupedReads<K, V> {

    private static final int AT_ONCE = 64;
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Function<List<K>, Map<K, V>> query;
    private final Duration longest;
    private final Queue<Asked<K, V>> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicReference<@Nullable Thread> reader = new AtomicReference<>();

    /**
     * @param query finds things by their keys, which may repeat
     */
    public GroupedReads(Function<List<K>, Map<K, V>> query) {
        this(query, LONGEST);
    }

    GroupedReads(Function<List<K>, Map<K, V>> query, Duration longest) {
        this.query = query;
        this.longest = longest;
    }

    private record Asked<K, V>(K key, CompletableFuture<Optional<V>> answer) {

        void answer(Map<K, V> found) {
            answer.complete(Optional.ofNullable(found.get(key)));
        }
    }

    public Optional<V> find(K key) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return Optional.ofNullable(query.apply(List.of(key)).get(key));
        }
        var asked = new Asked<>(key, new CompletableFuture<Optional<V>>());
        waiting.add(asked);
        begin();
        var serving = reader.get();
        try {
            return asked.answer.orTimeout(longest.toMillis(), MILLISECONDS).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                passOver(serving);
                throw new QueryTimeoutException("The read took too long", e);
            }
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    /** The reader may hang on a connection of which nothing is heard: others go on without it. */
    private void passOver(@Nullable Thread hanging) {
        if (hanging != null && reader.compareAndSet(hanging, null)) {
            begin();
        }
    }

    private void begin() {
        if (!waiting.isEmpty() && reader.get() == null) {
            var next = Thread.ofVirtual().name("grouped-reads").unstarted(this::read);
            if (reader.compareAndSet(null, next)) {
                next.start();
            }
        }
    }

    private void read() {
        try {
            for (var group = next(); !group.isEmpty(); group = next()) {
                answer(group);
            }
        } finally {
            reader.compareAndSet(Thread.currentThread(), null);
            begin();
        }
    }

    private List<Asked<K, V>> next() {
        var group = new ArrayList<Asked<K, V>>();
        while (group.size() < AT_ONCE && waiting.poll() instanceof Asked<K, V> asked) {
            group.add(asked);
        }
        return group;
    }

    private void answer(List<Asked<K, V>> group) {
        try {
            var found = query.apply(group.stream().map(Asked::key).toList());
            group.forEach(asked -> asked.answer(found));
        } catch (RuntimeException failure) {
            if (SqlState.isOutage(failure)) {
                failAll(group, failure);
            } else if (group.size() == 1) {
                group.getFirst().answer.completeExceptionally(failure);
            } else {
                group.forEach(this::answerAlone);
            }
        } finally {
            giveUp(group);
        }
    }

    /** What cannot be had for these cannot be had for those who wait, and each try takes long. */
    private void failAll(List<Asked<K, V>> group, RuntimeException failure) {
        group.forEach(asked -> asked.answer.completeExceptionally(failure));
        for (var next = waiting.poll(); next != null; next = waiting.poll()) {
            next.answer.completeExceptionally(failure);
        }
    }

    /** What one cannot be told does not keep the others from their answers. */
    private void answerAlone(Asked<K, V> asked) {
        try {
            asked.answer(query.apply(List.of(asked.key)));
        } catch (RuntimeException failure) {
            asked.answer.completeExceptionally(failure);
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
