package dev.skyledger.bench;

import dev.skyledger.bench.load.Connection;
import dev.skyledger.bench.machine.Caller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** What people try at an instance that is about to be there. */
final class FirstBooking {

    private static final int DAYS_AHEAD = 21;
    private static final byte[] CONFIRMED =
            "\"status\":\"CONFIRMED\"".getBytes(StandardCharsets.UTF_8);

    private FirstBooking() {}

    /** It says that it is ready. */
    static Instance.Trial readiness(URI address) {
        var request = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness")).build();
        return () -> {
            try (var http = HttpClient.newHttpClient()) {
                return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
            }
        };
    }

    /** Somebody who was signed in before books one of these, and it is confirmed. */
    static Instance.Trial ofOneOf(URI address, List<byte[]> orders) {
        return () -> {
            var order = orders.get(ThreadLocalRandom.current().nextInt(orders.size()));
            return isConfirmed(address, order);
        };
    }

    /** A newcomer signs in, finds a flight of the samples and books it. */
    static Instance.Trial ofAnyFlight(URI address) {
        return () -> {
            try (var caller = new Caller(address);
                    var http = HttpClient.newHttpClient()) {
                var token = caller.token("traveller");
                var day = LocalDate.now(ZoneOffset.UTC).plusDays(DAYS_AHEAD);
                var path = "/api/v1/flights?limit=1&from=%s&to=%s".formatted(day, day);
                var list =
                        HttpRequest.newBuilder(address.resolve(path))
                                .header("Authorization", "Bearer " + token)
                                .build();
                var flights = FlightFile.answer(http, list);
                var flight = flights.path("items").path(0).path("flightId").asString("");
                return !flight.isEmpty() && isConfirmed(address, Bookings.order(token, flight));
            }
        };
    }

    private static boolean isConfirmed(URI address, byte[] order) throws IOException {
        var connection = new Connection(address.getPort());
        try {
            return connection.expect(order, "201", CONFIRMED) == null;
        } finally {
            connection.close();
        }
    }
}
