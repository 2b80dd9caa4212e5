package dev.skyledger.platform.bus;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;

/**
 * Asks Axon Server for all of the last sequence numbers at once. So a cached aggregate is right
 * also when routes have changed, after a reconnect, and with servers that tell nobody of changes.
 */
final class ServerSequences implements LastSequences {

    private static final long AT_MOST_SECONDS = 5;

    private final AxonServerConnectionManager server;

    ServerSequences(AxonServerConnectionManager server) {
        this.server = server;
    }

    @Override
    public Map<String, Long> of(Collection<String> streams) {
        var events = server.getConnection().eventChannel();
        var asked = new LinkedHashMap<String, CompletableFuture<Long>>();
        streams.forEach(stream -> asked.put(stream, events.findHighestSequence(stream)));
        var last = new HashMap<String, Long>();
        asked.forEach((stream, answer) ->
                last.put(stream, answer.orTimeout(AT_MOST_SECONDS, TimeUnit.SECONDS).join()));
        return last;
    }
}
