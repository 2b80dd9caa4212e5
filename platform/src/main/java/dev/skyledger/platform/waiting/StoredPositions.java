package dev.skyledger.platform.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tokens and the reports of their owners say, whichever node writes them. */
class StoredPositions implements ViewPositions {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    StoredPositions(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public Map<String, Map<Integer, Long>> of(Collection<String> views) {
        var positions = new HashMap<String, Map<Integer, Long>>();
        jdbc.sql(
                        """
                        select processor, segment, token, token_type, position
                        from log.token left join log.progress using (processor, segment)
                        where processor in (:views)\
                        """)
                .param("views", views)
                .query(row -> {
                    positions
                            .computeIfAbsent(row.getString("processor"), _ -> new HashMap<>())
                            .put(row.getInt("segment"), position(row));
                });
        return positions;
    }

    /** While a view is replayed, what was reported before means nothing. */
    private long position(ResultSet row) throws SQLException {
        var text = row.getString("token");
        var reported = row.getLong("position");
        if (text == null) {
            return reported;
        }
        TrackingToken token =
                serializer.deserialize(
                        new SimpleSerializedObject<>(
                                text, String.class, row.getString("token_type"), null));
        var stored = token.position().orElse(0);
        return token instanceof ReplayToken ? stored : Math.max(stored, reported);
    }
}
