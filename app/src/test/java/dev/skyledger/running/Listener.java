package dev.skyledger.running;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Follows a traveller's live stream, as a page does. */
public final class Listener implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final InputStream body;

    /** One event of the stream; some have no id. */
    public record Heard(String id, String event, String data) {}

    private Listener(InputStream body) {
        this.body = body;
        Thread.startVirtualThread(this::listen);
    }

    /** Goes on after an event, or begins now where none is named. */
    public static Listener to(URI node, String token, String path, String lastEvent) {
        var request =
                HttpRequest.newBuilder(node.resolve("/api/v1/stream" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream");
        if (!lastEvent.isEmpty()) {
            request.header("Last-Event-ID", lastEvent);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("no stream: " + answer.statusCode());
            }
            return new Listener(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void listen() {
        try (var lines = new Scanner(body, StandardCharsets.UTF_8)) {
            var id = "";
            var event = "";
            while (lines.hasNextLine()) {
                var line = lines.nextLine();
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    heard.add(new Heard(id, event, line.substring(6)));
                    id = "";
                } else if (line.startsWith(": ")) {
                    heard.add(new Heard("", "alive", ""));
                }
            }
        } finally {
            ended.set(true);
        }
    }

    public List<Heard> heard() {
        return heard;
    }

    public boolean heard(String event, String words) {
        return heard.stream().anyMatch(it -> it.event().equals(event) && it.data().contains(words));
    }

    /** The id after which to go on. */
    public String lastId() {
        return heard.stream().map(Heard::id).filter(it -> !it.isEmpty()).reduce("", (_, it) -> it);
    }

    public boolean hasEnded() {
        return ended.get();
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
