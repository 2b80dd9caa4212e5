package dev.skyledger.query.booking;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns of a row and their values, of which some may be empty. */
final class Row {

    private final Map<String, @Nullable Object> columns = new HashMap<>();

    static Row of(Object booking) {
        return new Row().with("booking", booking);
    }

    Row with(String column, @Nullable Object value) {
        columns.put(column, value);
        return this;
    }

    @SuppressWarnings("NullAway") // an empty column is a value of the map
    Map<String, ?> columns() {
        return columns;
    }
}
