package dev.skyledger.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files as a browser does. */
public final class Upload {

    public static final String HEADER =
            "flight_number,source,destination,departure_ts,arrival_ts,total_seats,price\n";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String EDGE = "----a-file-of-flights";

    private Upload() {}

    /** A row of a flight from Lisbon to New York on a day of June 2097. */
    public static String row(String number, int day, int seats) {
        return "%s,LIS,JFK,2097-06-%02dT10:00,2097-06-%02dT13:00,%d,99.90\n"
                .formatted(number, day, day, seats);
    }

    public static HttpResponse<String> send(
            URI node, String query, String token, byte[] file, String... headers) {
        var address = node.resolve("/api/v1/admin/flights/bulk-upload" + query);
        return sendTo(address, token, file, headers);
    }

    public static HttpResponse<String> sendTo(
            URI address, String token, byte[] file, String... headers) {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(
                                BodyPublishers.concat(
                                        BodyPublishers.ofString(
                                                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"flights.csv\"\r\nContent-Type: text/csv\r\n\r\n"
                                                        .formatted(EDGE)),
                                        BodyPublishers.ofByteArray(file),
                                        BodyPublishers.ofString("\r\n--%s--\r\n".formatted(EDGE))));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (var header : List.of(headers)) {
            var parts = header.split(": ", 2);
            request.header(parts[0], parts[1]);
        }
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
