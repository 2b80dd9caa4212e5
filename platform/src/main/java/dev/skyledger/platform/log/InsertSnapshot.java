package dev.skyledger.platform.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/** A snapshot that is there already is as good; an error would end the transaction. */
final class InsertSnapshot {

    private InsertSnapshot() {}

    static PreparedStatement into(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            DomainEventMessage<?> snapshot,
            Serializer serializer,
            TimestampWriter timestamps)
            throws SQLException {
        var payload = snapshot.serializePayload(serializer, byte[].class);
        var insert =
                connection.prepareStatement(
                        """
                        insert into log.snapshot (id, stream, sequence, stream_type, at, type, revision, payload, metadata)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
                        """);
        insert.setString(1, snapshot.getIdentifier());
        insert.setString(2, snapshot.getAggregateIdentifier());
        insert.setLong(3, snapshot.getSequenceNumber());
        insert.setString(4, snapshot.getType());
        timestamps.writeTimestamp(insert, 5, snapshot.getTimestamp());
        insert.setString(6, payload.getType().getName());
        insert.setString(7, payload.getType().getRevision());
        insert.setBytes(8, payload.getData());
        insert.setBytes(9, snapshot.serializeMetaData(serializer, byte[].class).getData());
        return insert;
    }
}
