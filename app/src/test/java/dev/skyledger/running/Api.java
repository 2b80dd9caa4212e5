package dev.skyledger.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a running node as a program of a customer would. */
public final class Api {

    public static final String PASSWORD = "a password for tests only";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Set<String> DECIDED = Set.of("CONFIRMED", "REJECTED", "EXPIRED");

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI address;
    private final Tokens tokens;

    Api(URI address, Tokens tokens) {
        this.address = address;
        this.tokens = tokens;
    }

    /** A status and a body. */
    public record Answer(int status, JsonNode body, Map<String, List<String>> headers) {

        public String text(String field) {
            return body.path(field).asString("");
        }
    }

    /** A booking as it is once it was decided, where its answer came before that. */
    public Answer decided(Answer booked, String token) {
        return booked.status() == 202
                ? Awaitility.await("the booking is decided")
                        .atMost(Duration.ofSeconds(40))
                        .until(
                                () -> get("/bookings/" + booked.text("bookingId"), token),
                                it -> DECIDED.contains(it.text("status")))
                : booked;
    }

    public Answer send(String method, String path, String token, Object body, String... headers) {
        var request =
                HttpRequest.newBuilder(address.resolve("/api/v1" + path))
                        .timeout(Duration.ofSeconds(40));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        request.header("Content-Type", "application/json");
        request.method(
                method,
                body == null
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofString(JSON.writeValueAsString(body)));
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            var json = answer.body().isBlank() ? JSON.nullNode() : JSON.readTree(answer.body());
            return new Answer(answer.statusCode(), json, answer.headers().map());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a browser without any token is shown. */
    public String page(String method, String path) {
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .timeout(Duration.ofSeconds(40))
                        .header("Accept", "text/html")
                        .method(method, BodyPublishers.noBody());
        try {
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Signs somebody up and in. */
    public String newcomer(String email) {
        post(
                "/auth/register",
                "",
                Map.of("email", email, "password", PASSWORD, "displayName", "Ben"));
        return login(email);
    }

    public Answer get(String path, String token) {
        return send("GET", path, token, null);
    }

    public Answer post(String path, String token, Object body, String... headers) {
        return send("POST", path, token, body, headers);
    }

    public String login(String email) {
        return tokens.of(email, this::signIn);
    }

    private String signIn(String email) {
        var answer = post("/auth/login", "", Map.of("email", email, "password", PASSWORD));
        if (answer.status() != 200) {
            throw new IllegalStateException("cannot sign in: " + answer);
        }
        return answer.text("accessToken");
    }

    /** Puts a flight with so many seats at 100.00 on sale and names it. */
    public String flight(String admin, String number, int seats) {
        var answer =
                post(
                        "/admin/flights",
                        admin,
                        Map.of(
                                "flightNumber",
                                number,
                                "origin",
                                "LIS",
                                "destination",
                                "JFK",
                                "departure",
                                "2099-06-01T10:00:00",
                                "arrival",
                                "2099-06-01T13:00:00",
                                "totalSeats",
                                seats,
                                "price",
                                Map.of("amount", "100.00", "currency", "EUR")));
        if (answer.status() != 201) {
            throw new IllegalStateException("cannot schedule: " + answer);
        }
        return answer.text("flightId");
    }

    /** What a traveller sends to book one seat. */
    public static Map<String, Object> order(String flight, String token) {
        var order =
                new java.util.HashMap<String, Object>(
                        Map.of(
                                "items", List.of(Map.of("flightId", flight)),
                                "passengers",
                                        List.of(
                                                Map.of(
                                                        "givenName",
                                                        "Ana",
                                                        "familyName",
                                                        "Silva",
                                                        "type",
                                                        "ADULT")),
                                "contact", Map.of("email", "ana@example.org")));
        if (!token.isEmpty()) {
            order.put("payment", Map.of("method", "card", "token", token));
        }
        return order;
    }

    public int seatsFree(String flight) {
        return get("/flights/" + flight + "/seats", "")
                .body()
                .path("cabins")
                .path(0)
                .path("available")
                .asInt(-1);
    }
}
