package dev.skyledger.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Takes the spans of a node over OTLP, as a collector of traces does. */
public final class Collector implements AutoCloseable {

    private static final int SPANS_OF_A_REQUEST = 1;
    private static final int SPANS_OF_A_RESOURCE = 2;
    private static final int SPANS_OF_A_SCOPE = 2;
    private static final int TRACE = 1;
    private static final int NAME = 5;

    private final HttpServer server;
    private final List<Span> spans = new CopyOnWriteArrayList<>();

    /** A piece of work and the trace that it belongs to. */
    public record Span(String trace, String name) {}

    private Collector(HttpServer server) {
        this.server = server;
    }

    public static Collector start() throws IOException {
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        var collector = new Collector(HttpServer.create(address, 0));
        collector.server.createContext(
                "/v1/traces",
                exchange -> {
                    try (exchange) {
                        collector.take(exchange.getRequestBody().readAllBytes());
                        exchange.sendResponseHeaders(200, -1);
                    }
                });
        collector.server.start();
        return collector;
    }

    public String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/traces";
    }

    /** The names of the spans of a trace. */
    public List<String> namesIn(String trace) {
        return spans.stream().filter(it -> it.trace.equals(trace)).map(Span::name).toList();
    }

    private void take(byte[] request) {
        each(
                request,
                SPANS_OF_A_REQUEST,
                resource ->
                        each(
                                resource,
                                SPANS_OF_A_RESOURCE,
                                scope ->
                                        each(
                                                scope,
                                                SPANS_OF_A_SCOPE,
                                                span -> spans.add(read(span)))));
    }

    private static Span read(byte[] span) {
        var said = new ArrayList<String>();
        each(span, TRACE, it -> said.add(HexFormat.of().formatHex(it)));
        each(span, NAME, it -> said.add(new String(it, UTF_8)));
        return new Span(said.getFirst(), said.getLast());
    }

    /** Hands on the members of a message that have this number, all of which have a length. */
    private static void each(byte[] message, int number, Consumer<byte[]> member) {
        var bytes = ByteBuffer.wrap(message);
        while (bytes.hasRemaining()) {
            var tag = varint(bytes);
            switch ((int) tag & 7) {
                case 0 -> varint(bytes);
                case 1 -> bytes.getLong();
                case 2 -> {
                    var value = new byte[(int) varint(bytes)];
                    bytes.get(value);
                    if (tag >>> 3 == number) {
                        member.accept(value);
                    }
                }
                case 5 -> bytes.getInt();
                default -> throw new IllegalArgumentException("no such type: " + tag);
            }
        }
    }

    private static long varint(ByteBuffer bytes) {
        var value = 0L;
        for (var shift = 0; ; shift += 7) {
            var next = bytes.get();
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
