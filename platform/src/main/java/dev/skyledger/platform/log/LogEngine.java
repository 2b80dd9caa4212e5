package dev.skyledger.platform.log;

import dev.skyledger.platform.database.SqlState;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log in PostgreSQL. Because positions have no gaps, a reader's token is just a position. What
 * the store throws never quotes an event.
 */
class LogEngine extends JdbcEventStorageEngine {

    static final int AT_ONCE = 500;

    private static final EventSchema SCHEMA =
            EventSchema.builder()
                    .eventTable("log.event")
                    .snapshotTable("log.snapshot")
                    .globalIndexColumn("position")
                    .aggregateIdentifierColumn("stream")
                    .sequenceNumberColumn("sequence")
                    .typeColumn("stream_type")
                    .eventIdentifierColumn("id")
                    .timestampColumn("at")
                    .payloadTypeColumn("type")
                    .payloadRevisionColumn("revision")
                    .payloadColumn("payload")
                    .metaDataColumn("metadata")
                    .build();

    private final JdbcClient jdbc;
    private final EventUpcaster upcasters;
    private final TransactionManager transactions;
    private final ChainedAppend append;

    LogEngine(Parts parts, AppendedHead appended) {
        super(
                JdbcEventStorageEngine.builder()
                        .snapshotSerializer(parts.snapshots)
                        .eventSerializer(parts.events)
                        .upcasterChain(parts.upcasters)
                        .snapshotFilter(parts.filter)
                        .connectionProvider(parts.connections)
                        .transactionManager(parts.transactions)
                        .schema(SCHEMA)
                        .appendSnapshot(InsertSnapshot::into)
                        .finalAggregateBatchPredicate(batch -> batch.size() < AT_ONCE)
                        .batchSize(AT_ONCE));
        jdbc = parts.jdbc;
        upcasters = parts.upcasters;
        transactions = parts.transactions;
        append = new ChainedAppend(appended);
    }

    /** What the log is made of. */
    record Parts(
            JdbcClient jdbc,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer events,
            Serializer snapshots,
            EventUpcaster upcasters,
            SnapshotFilter filter) {}

    /** The events right after a position, and the last position that was looked at. */
    record Batch(long last, List<TrackedEventMessage<?>> events) {}

    Batch batchAfter(long position) {
        var rows = rowsAfter(position, AT_ONCE);
        if (rows.isEmpty()) {
            return new Batch(position, List.of());
        }
        var last = rows.getLast().trackingToken().position().orElseThrow();
        return new Batch(
                last,
                EventUtils.upcastAndDeserializeTrackedEvents(
                                rows.stream(), getEventSerializer(), upcasters)
                        .<TrackedEventMessage<?>>map(event -> event)
                        .toList());
    }

    long head() {
        return jdbc.sql("select position from log.log_head").query(Long.class).single();
    }

    static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    static TrackingToken token(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(
            @Nullable TrackingToken lastToken, int batchSize) {
        return rowsAfter(position(lastToken), batchSize);
    }

    private List<TrackedDomainEventData<byte[]>> rowsAfter(long position, int most) {
        return jdbc.sql(
                        """
                        select position, stream, sequence, stream_type, id, at, type, revision, payload, metadata
                        from log.event where position > ? order by position limit ?\
                        """)
                .params(position, most)
                .query((row, _) -> LogRow.tracked(row))
                .list();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (!events.isEmpty()) {
            transactions.executeInTransaction(() -> append(events, serializer));
        }
    }

    private void append(List<? extends EventMessage<?>> events, Serializer serializer) {
        try (var connection = getConnection()) {
            append.append(connection, events, serializer);
        } catch (SQLException failure) {
            handlePersistenceException(failure, events.getFirst());
        }
    }

    @Override
    public TrackingToken createTailToken() {
        return token(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return token(head());
    }

    @Override
    public TrackingToken createTokenAt(Instant moment) {
        return jdbc.sql("select min(position) - 1 from log.event where at >= ?")
                .param(DateTimeUtils.formatInstant(moment))
                .query((row, _) -> row.getObject(1, Long.class))
                .optional()
                .map(LogEngine::token)
                .orElseGet(this::createHeadToken);
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        return EmptyStreams.has(stream)
                ? DomainEventStream.empty()
                : super.readEvents(stream, firstSequence);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return EmptyStreams.has(stream) ? Optional.empty() : super.readSnapshot(stream);
    }

    @Override
    protected void handlePersistenceException(Exception exception, EventMessage<?> failed) {
        var cause = SqlState.withoutValues(exception);
        if (!"23505".equals(cause.getSQLState())) {
            throw new EventStoreException("Events could not be appended", cause);
        }
        if (failed instanceof DomainEventMessage<?> event && event.getSequenceNumber() == 0) {
            throw new AggregateStreamCreationException("A stream of that name exists", cause);
        }
        throw new ConcurrencyException("A stream went on meanwhile", cause);
    }
}
