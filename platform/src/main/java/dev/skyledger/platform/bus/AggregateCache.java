package dev.skyledger.platform.bus;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.jspecify.annotations.Nullable;

/**
 * The aggregates that were used lately, as this node last saw them. What another node wrote since
 * is found by comparing versions, and the entry is dropped.
 */
public final class AggregateCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;

    public AggregateCache(int size) {
        entries = Caffeine.newBuilder().maximumSize(size).executor(Runnable::run).build();
    }

    /** Forgets everything: after a reconnect nobody knows what was missed. */
    public void clear() {
        entries.invalidateAll();
    }

    /** Those of the streams that are cached, and could therefore be behind. */
    List<String> cached(Collection<String> streams) {
        return streams.stream().filter(this::containsKey).toList();
    }

    /** Drops what is not exactly where the log is. */
    void dropUnlessAt(Map<String, Long> last) {
        last.forEach((stream, sequence) -> {
            if (!sequence.equals(version(stream))) {
                entries.invalidate(stream);
            }
        });
    }

    void drop(Collection<String> streams) {
        entries.invalidateAll(streams);
    }

    /** An entry holds the living aggregate, which is the only one that tells its version. */
    private @Nullable Long version(String stream) {
        return entries.getIfPresent(stream) instanceof AggregateCacheEntry<?> entry
                ? entry.recreateAggregate(null, null, null, null).version()
                : null;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <K, V> V get(K key) {
        return (V) entries.getIfPresent(key);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.asMap().putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.getIfPresent(key) != null;
    }

    /** Nothing here needs to know; Axon's repositories register no listener. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("the aggregate cache tells nobody");
    }
}
