package dev.skyledger.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prepares the product for a run through its own interface, where no time is taken. */
public final class Caller implements AutoCloseable {

    public static final String PASSWORD = "a password for benchmarks only";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    public Caller(URI address) {
        this.address = address;
    }

    /** The token of one of the development accounts. */
    public String token(String account) throws IOException, InterruptedException {
        var login = Map.of("email", account + "@skyledger.test", "password", PASSWORD);
        return post("/api/v1/auth/login", "", login).path("accessToken").asString();
    }

    /** What was answered to a body that must be accepted. */
    public JsonNode post(String path, String token, Object body)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " was refused: " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    /** The same where nobody expects it to fail. */
    public JsonNode accepted(String path, String token, Object body) {
        try {
            return post(path, token, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
