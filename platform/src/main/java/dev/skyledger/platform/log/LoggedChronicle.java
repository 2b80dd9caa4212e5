package dev.skyledger.platform.log;

import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Streams of the log in PostgreSQL, by their positions. */
record LoggedChronicle(JdbcClient jdbc, Serializer serializer, EventUpcaster upcasters)
        implements Chronicle {

    @Override
    public List<DomainEventMessage<?>> of(List<String> streams) {
        var rows =
                jdbc.sql(
                                """
                                select position, stream, sequence, stream_type, id, at, type, revision, payload, metadata
                                from log.event where stream in (:streams) order by position\
                                """)
                        .param("streams", streams)
                        .query((row, _) -> LogRow.tracked(row))
                        .list();
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), serializer, upcasters)
                .<DomainEventMessage<?>>map(event -> (DomainEventMessage<?>) event)
                .toList();
    }
}
