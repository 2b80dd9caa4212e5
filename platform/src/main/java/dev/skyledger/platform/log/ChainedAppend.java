package dev.skyledger.platform.log;

import dev.skyledger.platform.log.ChainSource.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Appends under one row, so that positions have no gaps and are in commit order. Everything is
 * written with one statement, on the head that this node left: where somebody else has appended
 * since, it writes nothing, and the row is taken first.
 */
class ChainedAppend {

    private static final String TAKE = "select position, hash from log.log_head for update";

    /** The row is taken before anything is written, and others hear of it at commit. */
    private static final String WRITE =
            """
            with moved as (
              update log.log_head set position = ?, hash = ? where position = ? and hash = ?
              returning position
            ), told as materialized (select pg_notify('log', position::text) from moved)
            insert into log.event (position, hash, id, stream, sequence, stream_type, at, type, revision, payload, metadata)
            select event.*
              from told
             cross join unnest(?::bigint[], ?::bytea[], ?::text[], ?::text[], ?::bigint[], ?::text[],
                               ?::text[], ?::text[], ?::text[], ?::bytea[], ?::bytea[]) as event\
            """;

    private final AppendedHead appended;

    ChainedAppend(AppendedHead appended) {
        this.appended = appended;
    }

    /** Serialises and, as far as the head is known, hashes before anybody has to wait. */
    void append(
            Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        var links = events.stream().map(event -> link(event, serializer)).toList();
        var known = appended.last();
        var written = known == null ? null : write(connection, known, links);
        if (written == null) {
            written = write(connection, take(connection), links);
        }
        if (written == null) {
            throw new IllegalStateException("The head of the log was taken and moved all the same");
        }
        var last = written.position();
        appended.appending(written, () -> FreshEvents.asRead(events, links, last));
    }

    private static Chain.Link link(EventMessage<?> message, Serializer serializer) {
        var event =
                message instanceof DomainEventMessage<?> known
                        ? known
                        : new GenericDomainEventMessage<>(
                                null, message.getIdentifier(), 0L, message, message::getTimestamp);
        var payload = event.serializePayload(serializer, byte[].class);
        var link =
                new Chain.Link(
                        event.getIdentifier(),
                        event.getAggregateIdentifier(),
                        event.getSequenceNumber(),
                        event.getType(),
                        DateTimeUtils.formatInstant(event.getTimestamp()),
                        payload.getType().getName(),
                        payload.getType().getRevision(),
                        payload.getData(),
                        event.serializeMetaData(serializer, byte[].class).getData());
        assert Written.isAsRead(message, link, serializer) : "read otherwise: " + link.type();
        return link;
    }

    private static Head take(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TAKE);
                var row = statement.executeQuery()) {
            row.next();
            return new Head(row.getLong(1), row.getBytes(2));
        }
    }

    /** The new head, or null when the old one was not there any more. */
    private static @Nullable Head write(Connection connection, Head head, List<Chain.Link> links)
            throws SQLException {
        var positions = new Long[links.size()];
        var hashes = new byte[links.size()][];
        var last = head;
        for (int n = 0; n < links.size(); n++) {
            last = after(last, links.get(n));
            positions[n] = last.position();
            hashes[n] = last.hash();
        }
        try (var statement = connection.prepareStatement(WRITE)) {
            statement.setLong(1, last.position());
            statement.setBytes(2, last.hash());
            statement.setLong(3, head.position());
            statement.setBytes(4, head.hash());
            set(statement, 5, "bigint", positions);
            set(statement, 6, "bytea", hashes);
            set(statement, 7, "text", column(links, Chain.Link::id, String[]::new));
            set(statement, 8, "text", column(links, Chain.Link::stream, String[]::new));
            set(statement, 9, "bigint", column(links, Chain.Link::sequence, Long[]::new));
            set(statement, 10, "text", column(links, Chain.Link::streamType, String[]::new));
            set(statement, 11, "text", column(links, Chain.Link::at, String[]::new));
            set(statement, 12, "text", column(links, Chain.Link::type, String[]::new));
            set(statement, 13, "text", column(links, Chain.Link::revision, String[]::new));
            set(statement, 14, "bytea", column(links, Chain.Link::payload, byte[][]::new));
            set(statement, 15, "bytea", column(links, Chain.Link::metadata, byte[][]::new));
            return statement.executeUpdate() == links.size() ? last : null;
        }
    }

    private static Head after(Head head, Chain.Link link) {
        var position = head.position() + 1;
        return new Head(position, Chain.hash(head.hash(), position, link));
    }

    private static <T> T[] column(
            List<Chain.Link> links,
            Function<Chain.Link, @Nullable T> part,
            IntFunction<T[]> array) {
        return links.stream().map(part).toArray(array);
    }

    private static void set(PreparedStatement statement, int at, String type, Object[] values)
            throws SQLException {
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
    }
}
