package dev.skyledger.platform.bus;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
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

    private final Map<Object, Object> entries;

    /**
     * What was not used for longest goes first. A cache that keeps what is used often would let go
     * of the newest bookings, which are needed a few times and at once.
     */
    public AggregateCache(int size) {
        entries =
                Collections.synchronizedMap(
                        new LinkedHashMap<>(16, 0.75f, true) {
                            private static final long serialVersionUID = 1L;

                            @Override
                            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                                return size() > size;
                            }
                        });
    }

    /** Forgets everything: after a reconnect nobody knows what was missed. */
    public void clear() {
        entries.clear();
    }

    /** Those of the streams that are cached, and could therefore be behind. */
    List<String> cached(Collection<String> streams) {
        return streams.stream().filter(this::containsKey).toList();
    }

    /** Drops what is not exactly where the log is. */
    void dropUnlessAt(Map<String, Long> last) {
        last.forEach((stream, sequence) -> {
            if (!sequence.equals(version(stream))) {
                entries.remove(stream);
            }
        });
    }

    void drop(Collection<String> streams) {
        streams.forEach(entries::remove);
    }

    /** An entry holds the living aggregate, which is the only one that tells its version. */
    private @Nullable Long version(String stream) {
        return entries.get(stream) instanceof AggregateCacheEntry<?> entry
                ? entry.recreateAggregate(null, null, null, null).version()
                : null;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <K, V> V get(K key) {
        return (V) entries.get(key);
    }

    @Override
    public void put(Object key, Object value) {
        entries.put(key, value);
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        return entries.putIfAbsent(key, value) == null;
    }

    @Override
    public boolean remove(Object key) {
        return entries.remove(key) != null;
    }

    @Override
    public void removeAll() {
        clear();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.containsKey(key);
    }

    /** Nothing here needs to know; Axon's repositories register no listener. */
    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("the aggregate cache tells nobody");
    }
}
