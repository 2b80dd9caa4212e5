package dev.skyledger.platform.web;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a caller wants; an endpoint takes it as a parameter, asks for one item more
 * than the {@link #limit} from {@link #after} on, and answers with the {@link #page}.
 */
public final class Paging {

    private final Cursors cursors;
    private final String query;
    private final int limit;
    private final @Nullable String cursor;

    Paging(Cursors cursors, String query, int limit, @Nullable String cursor) {
        this.cursors = cursors;
        this.query = query;
        this.limit = limit;
        this.cursor = cursor;
    }

    public int limit() {
        return limit;
    }

    /**
     * The position of the last item that was seen, as {@link #page} named it; null at the start.
     */
    public @Nullable String after() {
        return cursor == null ? null : cursors.read(cursor, query);
    }

    /** The same, where a cursor is good for so long only. */
    public @Nullable String after(Duration atMost) {
        return cursor == null ? null : cursors.read(cursor, query, atMost);
    }

    /** The page of these items, of which there is one more than the limit if the list goes on. */
    public <T> Page<T> page(List<T> items, Function<T, String> position) {
        if (items.size() <= limit) {
            return new Page<>(items, null);
        }
        var shown = items.subList(0, limit);
        return new Page<>(shown, cursorAfter(position.apply(shown.getLast())));
    }

    /** Where a list goes on of which somebody else knows the end; null where it ends there. */
    public @Nullable String cursorAfter(@Nullable String position) {
        return position == null ? null : cursors.issue(position, query);
    }
}
