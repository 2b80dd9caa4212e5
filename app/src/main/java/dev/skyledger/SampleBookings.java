package dev.skyledger;

import dev.skyledger.command.account.DevelopmentAccounts;
import dev.skyledger.platform.roles.ConditionalOnRole;
import dev.skyledger.platform.roles.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Books for the sample traveller, through the same door as everybody: one confirmed, one cancelled,
 * one rejected. What a process that was stopped in between left out, the next one makes.
 */
@Component
@Profile("development")
@ConditionalOnRole(Role.COMMAND)
class SampleBookings {

    private static final Logger LOG = LoggerFactory.getLogger(SampleBookings.class);

    private final DevelopmentAccounts accounts;
    private final Clock clock;

    SampleBookings(DevelopmentAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    private record Token(String accessToken) {}

    private record Bookings(List<Booking> items) {}

    private record Booking(String bookingId) {}

    private record Flights(List<Flight> items) {}

    private record Flight(String flightId) {}

    void load(String address) {
        var http =
                RestClient.builder()
                        .baseUrl(address + "/api/v1")
                        .defaultStatusHandler(HttpStatusCode::is4xxClientError, (_, _) -> {})
                        .build();
        try {
            book(http, signIn(http));
        } catch (RestClientException | NullPointerException e) {
            LOG.warn("The sample bookings could not be made: {}", e.getMessage());
        }
    }

    private String signIn(RestClient http) {
        var login = Map.of("email", "traveller@skyledger.test", "password", accounts.password());
        return http.post()
                .uri("/auth/login")
                .contentType(MediaType.APPLICATION_JSON)
                .body(login)
                .retrieve()
                .requiredBody(Token.class)
                .accessToken();
    }

    /**
     * The rejected one comes last: where it is, nothing is missing, whatever became of the rest.
     */
    private void book(RestClient http, String token) {
        if (has(http, token, "REJECTED")) {
            return;
        }
        var flight = flight(http, token);
        if (flight == null) {
            return;
        }
        if (!has(http, token, "CONFIRMED")) {
            order(http, token, flight, "sample-confirmed", "tok_ok");
        }
        if (!has(http, token, "CANCELLED") && !givesUp(http, token, flight, "sample-cancelled")) {
            givesUp(http, token, flight, "sample-cancelled-again"); // the first had expired
        }
        order(http, token, flight, "sample-rejected", "tok_declined");
    }

    private static boolean has(RestClient http, String token, String status) {
        return !http.get()
                .uri("/bookings?status={status}&limit=1", status)
                .header("Authorization", "Bearer " + token)
                .retrieve()
                .requiredBody(Bookings.class)
                .items()
                .isEmpty();
    }

    private @Nullable String flight(RestClient http, String token) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(21);
        var flights =
                http.get()
                        .uri("/flights?origin=LIS&destination=JFK&from={day}&to={day}", day, day)
                        .header("Authorization", "Bearer " + token)
                        .retrieve()
                        .requiredBody(Flights.class);
        return flights.items().isEmpty() ? null : flights.items().getFirst().flightId();
    }

    private boolean givesUp(RestClient http, String token, String flight, String key) {
        var held = order(http, token, flight, key, "");
        return http.delete()
                .uri("/bookings/{id}", held.bookingId())
                .header("Authorization", "Bearer " + token)
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .is2xxSuccessful();
    }

    /** The key is the flight's too: on another day the same is ordered of another flight. */
    private Booking order(RestClient http, String token, String flight, String key, String card) {
        var order =
                new HashMap<String, Object>(
                        Map.of(
                                "items", List.of(Map.of("flightId", flight)),
                                "passengers",
                                        List.of(
                                                Map.of(
                                                        "givenName",
                                                        "Tessa",
                                                        "familyName",
                                                        "Traveller",
                                                        "type",
                                                        "ADULT")),
                                "contact", Map.of("email", "traveller@skyledger.test")));
        if (!card.isEmpty()) {
            order.put("payment", Map.of("method", "card", "token", card));
        }
        return http.post()
                .uri("/bookings")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key + "-" + flight)
                .contentType(MediaType.APPLICATION_JSON)
                .body(order)
                .retrieve()
                .requiredBody(Booking.class);
    }
}
