package dev.skyledger.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A file of flights, sent as an administrator sends it. */
final class FlightFile {

    private static final String EDGE = "a-file-of-flights";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final String token;

    FlightFile(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** Names the job that works on it. */
    String send(String file) throws IOException, InterruptedException {
        var body =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"flights.csv\"\r\nContent-Type: text/csv\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(EDGE, file, EDGE);
        return answer(
                        http,
                        HttpRequest.newBuilder(address.resolve("/api/v1/admin/flights/bulk-upload"))
                                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                                .header("Authorization", "Bearer " + token)
                                .POST(BodyPublishers.ofString(body))
                                .build())
                .path("jobId")
                .asString();
    }

    /** Waits for the job's end. */
    JsonNode await(String job) throws IOException, InterruptedException {
        var path = "/api/v1/admin/flights/bulk-upload/status/" + job;
        while (true) {
            var status =
                    answer(
                            http,
                            HttpRequest.newBuilder(address.resolve(path))
                                    .header("Authorization", "Bearer " + token)
                                    .build());
            switch (status.path("status").asString()) {
                case "DONE" -> {
                    return status;
                }
                case "FAILED" -> throw new IllegalStateException("the upload failed: " + status);
                default -> Thread.sleep(500);
            }
        }
    }

    static JsonNode answer(HttpClient http, HttpRequest request)
            throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " was refused: " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
