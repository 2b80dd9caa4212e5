package dev.skyledger.platform.processing;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

/** The values of rows as PostgreSQL takes them: whatever is no plain value is its text. */
final class Values {

    private Values() {}

    /** The row in the order of its columns' names, so that equal shapes share a statement. */
    static Map<String, Object> plain(Map<String, ?> row) {
        var plain = new TreeMap<String, Object>();
        row.forEach((column, value) -> plain.put(column, plain(value)));
        return plain;
    }

    @SuppressWarnings("NullAway") // a null is a value here: the column's
    private static Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String _, Number _, Boolean _, UUID _, byte[] _, Json _ -> value;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Temporal temporal -> temporal;
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> value.toString();
        };
    }

    static void bind(PreparedStatement statement, int index, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case Json json -> statement.setObject(index, jsonb(json));
            case List<?> list -> {
                var array = statement.getConnection().createArrayOf("text", list.toArray());
                statement.setArray(index, array);
            }
            default -> statement.setObject(index, value);
        }
    }

    private static PGobject jsonb(Json json) throws SQLException {
        var object = new PGobject();
        object.setType("jsonb");
        object.setValue(json.text());
        return object;
    }
}
