package dev.skyledger.platform.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedDomainEventData;

/** An event as it stands in its row. */
final class LogRow {

    private LogRow() {}

    static TrackedDomainEventData<byte[]> tracked(ResultSet row) throws SQLException {
        var id = row.getString("id");
        var stream = row.getString("stream");
        return new TrackedDomainEventData<>(
                LogEngine.token(row.getLong("position")),
                new GenericDomainEventEntry<>(
                        row.getString("stream_type"),
                        id.equals(stream) ? null : stream,
                        row.getLong("sequence"),
                        id,
                        row.getString("at"),
                        row.getString("type"),
                        row.getString("revision"),
                        row.getBytes("payload"),
                        row.getBytes("metadata")));
    }
}
