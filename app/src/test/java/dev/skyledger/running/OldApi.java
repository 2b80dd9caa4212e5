package dev.skyledger.running;

import dev.skyledger.running.Api.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running node at whatever address it is told, as a program that nobody changed. */
public record OldApi(URI node) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public Answer get(String address, String token, String... headers) {
        return send("GET", address, token, "", headers);
    }

    /** Sends JSON as it is written. */
    public Answer post(String address, String token, String json, String... headers) {
        return send("POST", address, token, json, headers);
    }

    public Answer send(
            String method, String address, String token, String json, String... headers) {
        var request =
                HttpRequest.newBuilder(node.resolve(address))
                        .timeout(Duration.ofSeconds(40))
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                json.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), body(answer), answer.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode body(HttpResponse<String> answer) {
        var isJson =
                answer.headers().firstValue("content-type").orElse("").contains("json")
                        && !answer.body().isBlank();
        return isJson
                ? JSON.readTree(answer.body())
                : JSON.getNodeFactory().stringNode(answer.body());
    }
}
