package dev.skyledger.platform.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.AppendEventsStatementBuilder;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/**
 * Appends under one row, so that positions have no gaps and are in commit order. Events are
 * serialised before the row is taken: whoever holds it only talks to the database.
 */
class ChainedAppend implements AppendEventsStatementBuilder {

    private static final String TAKE = "select position, hash from log.log_head for update";
    private static final String MOVE =
            """
            with moved as (update log.log_head set position = ?, hash = ? returning position)
            select pg_notify('log', position::text) from moved\
            """;
    private static final String INSERT =
            """
            insert into log.event (position, hash, id, stream, sequence, stream_type, at, type, revision, payload, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """;

    private final AppendedHead appended;

    ChainedAppend(AppendedHead appended) {
        this.appended = appended;
    }

    private record Head(long position, byte[] hash) {

        Head after(Chain.Link link) {
            return new Head(position + 1, Chain.hash(hash, position + 1, link));
        }
    }

    @Override
    public PreparedStatement build(
            Connection connection,
            EventSchema schema,
            Class<?> dataType,
            List<? extends EventMessage<?>> events,
            Serializer serializer,
            TimestampWriter timestampWriter)
            throws SQLException {
        var links = events.stream().map(event -> link(event, serializer)).toList();
        var head = take(connection);
        var insert = connection.prepareStatement(INSERT);
        for (var link : links) {
            head = head.after(link);
            add(insert, head, link);
        }
        move(connection, head);
        appended.appending(head.position);
        return insert;
    }

    private static Chain.Link link(EventMessage<?> message, Serializer serializer) {
        var event =
                message instanceof DomainEventMessage<?> known
                        ? known
                        : new GenericDomainEventMessage<>(
                                null, message.getIdentifier(), 0L, message, message::getTimestamp);
        var payload = event.serializePayload(serializer, byte[].class);
        return new Chain.Link(
                event.getIdentifier(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                event.getType(),
                DateTimeUtils.formatInstant(event.getTimestamp()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                event.serializeMetaData(serializer, byte[].class).getData());
    }

    private static Head take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE);
                var row = statement.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getBytes(2));
        }
    }

    private static void move(Connection connection, Head head) throws SQLException {
        try (var statement = connection.prepareStatement(MOVE)) {
            statement.setLong(1, head.position);
            statement.setBytes(2, head.hash);
            statement.execute();
        }
    }

    private static void add(PreparedStatement insert, Head head, Chain.Link link)
            throws SQLException {
        insert.setLong(1, head.position);
        insert.setBytes(2, head.hash);
        insert.setString(3, link.id());
        insert.setString(4, link.stream());
        insert.setLong(5, link.sequence());
        insert.setString(6, link.streamType());
        insert.setString(7, link.at());
        insert.setString(8, link.type());
        insert.setString(9, link.revision());
        insert.setBytes(10, link.payload());
        insert.setBytes(11, link.metadata());
        insert.addBatch();
    }
}
