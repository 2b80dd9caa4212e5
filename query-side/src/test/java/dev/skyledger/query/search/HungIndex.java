package dev.skyledger.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes every call where the index should be, and never answers. */
final class HungIndex implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMillis(400);

    final ElasticsearchClient client;
    private final ServerSocket server;
    private final List<Socket> callers = new CopyOnWriteArrayList<>();

    HungIndex() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
        var address = URI.create("http://127.0.0.1:" + server.getLocalPort());
        client =
                new ElasticsearchClient(
                        new Rest5ClientTransport(low(address), new Jackson3JsonpMapper()));
    }

    /** With the patience of the application, only less of it. */
    private static Rest5Client low(URI address) {
        return Rest5Client.builder(address)
                .setRequestConfigCallback(new IndexPatience(PATIENCE)::customize)
                .build();
    }

    private void accept() {
        try {
            while (true) {
                callers.add(server.accept());
            }
        } catch (IOException e) {
            // it was closed
        }
    }

    int callers() {
        return callers.size();
    }

    @Override
    public void close() {
        try {
            client.close();
            server.close();
            for (var caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
