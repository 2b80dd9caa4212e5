package dev.skyledger.drills.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to an instance; what it sends and reads is JSON. */
public final class Api implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int TRIES = 40;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final URI address;

    public Api(URI address) {
        this.address = address;
    }

    public Answer get(String path, String token) {
        return send("GET", path, token, BodyPublishers.noBody());
    }

    public Answer delete(String path, String token) {
        return send("DELETE", path, token, BodyPublishers.noBody());
    }

    public Answer post(String path, String token, Object body, String... headers) {
        return raw(path, token, JSON.writeValueAsString(body), headers);
    }

    /** A body that is sent byte for byte. */
    public Answer raw(String path, String token, String body, String... headers) {
        return send("POST", path, token, BodyPublishers.ofString(body), headers);
    }

    /** A request as it is, to a path that is not completed. */
    public Answer whole(
            String method, String path, String token, byte[] body, List<String> headers) {
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(PATIENCE)
                        .method(method, BodyPublishers.ofByteArray(body));
        return sent(request, token, headers.toArray(String[]::new));
    }

    /** What must succeed before a drill can begin or be judged; a limiter is waited for. */
    public JsonNode must(String path, String token, @Nullable Object body) {
        for (var attempt = 0; ; attempt++) {
            var answer = body == null ? get(path, token) : post(path, token, body);
            if (answer.isGood()) {
                return answer.body();
            }
            var isBusy = answer.status() == 429 || answer.status() == 503;
            if (!isBusy || attempt == TRIES) {
                throw new IllegalStateException(path + " was answered " + answer);
            }
            pause(Duration.ofMillis(500));
        }
    }

    public String login(String email, String password) {
        var login = Map.of("email", email, "password", password);
        return must("/auth/login", "", login).path("accessToken").asString();
    }

    private Answer send(
            String method, String path, String token, BodyPublisher body, String... headers) {
        var isWhole = path.startsWith("/api/") || path.startsWith("/actuator/");
        var request =
                HttpRequest.newBuilder(address.resolve(isWhole ? path : "/api/v1" + path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .method(method, body);
        return sent(request, token, headers);
    }

    private Answer sent(HttpRequest.Builder request, String token, String... headers) {
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), read(answer.body()), answer.headers());
        } catch (IOException e) {
            throw new Unanswered(request.build().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unanswered(request.build().toString(), e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return body.isBlank() ? JSON.nullNode() : JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.getNodeFactory().stringNode(body);
        }
    }

    public static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
