package dev.skyledger.platform.log;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.common.DateTimeUtils;

/** The events of Axon Server as they are stored there, before any upcaster saw them. */
class ServerEvents {

    static final int AT_ONCE = 500;

    private final AxonServerConnectionManager server;

    ServerEvents(AxonServerConnectionManager server) {
        this.server = server;
    }

    /** An event; positions count from 1, as in our own log, where the server counts from 0. */
    record Placed(long position, Chain.Link link) {}

    EventStream openAfter(long position) {
        return server.getConnection().eventChannel().openStream(position - 1, AT_ONCE);
    }

    /** What is there now, or comes within the time; empty when the stream is closed, too. */
    List<Placed> next(EventStream stream, long millis) throws InterruptedException {
        var events = new ArrayList<Placed>();
        var event = stream.nextIfAvailable(millis, TimeUnit.MILLISECONDS);
        while (event != null) {
            events.add(placed(event));
            event = events.size() < AT_ONCE ? stream.nextIfAvailable() : null;
        }
        return events;
    }

    private static Placed placed(EventWithToken placed) {
        var event = placed.getEvent();
        var payload = event.getPayload();
        return new Placed(
                placed.getToken() + 1,
                new Chain.Link(
                        event.getMessageIdentifier(),
                        event.getAggregateIdentifier(),
                        event.getAggregateSequenceNumber(),
                        event.getAggregateType(),
                        DateTimeUtils.formatInstant(Instant.ofEpochMilli(event.getTimestamp())),
                        payload.getType(),
                        payload.getRevision(),
                        payload.getData().toByteArray(),
                        metadata(event)));
    }

    /** In the order of the keys: the server keeps none. */
    private static byte[] metadata(Event event) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (var entry : new TreeMap<>(event.getMetaDataMap()).entrySet()) {
                var value = entry.getValue().toByteArray();
                out.writeUTF(entry.getKey());
                out.writeInt(value.length);
                out.write(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
