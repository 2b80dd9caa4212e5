package dev.skyledger.platform.waiting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tokens say, whichever node writes them. */
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
                        "select processor, segment, token, token_type from log.token where processor in (:views)")
                .param("views", views)
                .query(row -> {
                    var token = row.getString("token");
                    positions
                            .computeIfAbsent(row.getString("processor"), _ -> new HashMap<>())
                            .put(
                                    row.getInt("segment"),
                                    token == null
                                            ? 0L
                                            : position(token, row.getString("token_type")));
                });
        return positions;
    }

    private long position(String token, String type) {
        TrackingToken read =
                serializer.deserialize(
                        new SimpleSerializedObject<>(token, String.class, type, null));
        return read.position().orElse(0);
    }
}
