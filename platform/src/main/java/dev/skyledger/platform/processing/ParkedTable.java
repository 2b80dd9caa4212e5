package dev.skyledger.platform.processing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of parked events. All of it happens in the transaction of the thread. */
final class ParkedTable {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Clock clock;

    ParkedTable(DataSource database, Clock clock) {
        jdbc = new JdbcTemplate(database);
        client = JdbcClient.create(jdbc);
        this.clock = clock;
    }

    /**
     * Which of the sequences are parked. An operator may be repeating one of them right now; the
     * lock waits for that to end, so that nothing is parked behind what is gone.
     */
    Set<String> parked(String processor, Collection<String> sequences) {
        var parked = read(processor, sequences);
        if (parked.isEmpty()) {
            return parked;
        }
        parked.stream().sorted().forEach(sequence -> lock(processor, sequence));
        return read(processor, parked);
    }

    private Set<String> read(String processor, Collection<String> sequences) {
        return new HashSet<>(
                jdbc.query(
                        connection -> {
                            var statement =
                                    connection.prepareStatement(
                                            """
                                            select distinct sequence from processing.parked
                                             where processor = ? and sequence = any (?)
                                            """);
                            statement.setString(1, processor);
                            statement.setArray(
                                    2, connection.createArrayOf("text", sequences.toArray()));
                            return statement;
                        },
                        (row, _) -> row.getString(1)));
    }

    void lock(String processor, String sequence) {
        jdbc.queryForList(
                "select pg_advisory_xact_lock(hashtextextended(? || '/' || ?, 0))",
                processor,
                sequence);
    }

    void park(String processor, String sequence, EventMessage<?> event, String cause) {
        var position =
                event instanceof TrackedEventMessage<?> tracked
                        ? tracked.trackingToken().position().orElse(-1)
                        : -1;
        var streamSequence =
                event instanceof DomainEventMessage<?> stored ? stored.getSequenceNumber() : 0;
        client.sql(
                        """
                        insert into processing.parked
                               (processor, sequence, position, event, stream, stream_sequence,
                                payload_type, cause, parked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        processor,
                        sequence,
                        position,
                        event.getIdentifier(),
                        Sequence.stream(event),
                        streamSequence,
                        event.getPayloadType().getName(),
                        cause,
                        Timestamp.from(clock.instant()))
                .update();
    }

    void stillFails(ParkedEvent event, String cause) {
        client.sql("update processing.parked set cause = ? where processor = ? and event = ?")
                .params(cause, event.processor(), event.event())
                .update();
    }

    void remove(String processor, String event) {
        client.sql("delete from processing.parked where processor = ? and event = ?")
                .params(processor, event)
                .update();
    }

    List<ParkedEvent> sequence(String processor, String sequence) {
        return client.sql(
                        """
                        select * from processing.parked
                         where processor = ? and sequence = ? order by position
                        """)
                .params(processor, sequence)
                .query(ParkedTable::event)
                .list();
    }

    /** Sequence by sequence, from behind a place on. */
    List<ParkedEvent> after(String place, int most) {
        return client.sql(
                        """
                        select * from processing.parked
                         where (processor, sequence, position) > (?, ?, ?)
                         order by processor, sequence, position limit ?
                        """)
                .params(ParkedEvent.partsOf(place))
                .param(most)
                .query(ParkedTable::event)
                .list();
    }

    private static ParkedEvent event(ResultSet row, int number) throws SQLException {
        return new ParkedEvent(
                row.getString("processor"),
                row.getString("sequence"),
                row.getLong("position"),
                row.getString("event"),
                row.getString("stream"),
                row.getLong("stream_sequence"),
                row.getString("payload_type"),
                row.getString("cause"),
                row.getTimestamp("parked_at").toInstant());
    }

    long count(String processor) {
        return client.sql("select count(*) from processing.parked where processor = ?")
                .param(processor)
                .query(Long.class)
                .single();
    }
}
