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
 * one rejected.
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

    private void book(RestClient http, String token) {
        var mine =
                http.get()
                        .uri("/bookings?limit=1")
                        .header("Authorization", "Bearer " + token)
                        .retrieve()
                        .requiredBody(Bookings.class);
        if (!mine.items().isEmpty()) {
            return;
        }
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(21);
        var flights =
                http.get()
                        .uri("/flights?origin=LIS&destination=JFK&from={day}&to={day}", day, day)
                        .header("Authorization", "Bearer " + token)
                        .retrieve()
                        .requiredBody(Flights.class);
        if (flights.items().isEmpty()) {
            return;
        }
        var flight = flights.items().getFirst().flightId();
        order(http, token, flight, "sample-confirmed", "tok_ok");
        var held = order(http, token, flight, "sample-cancelled", "");
        http.delete()
                .uri("/bookings/{id}", held.bookingId())
                .header("Authorization", "Bearer " + token)
                .retrieve()
                .toBodilessEntity();
        order(http, token, flight, "sample-rejected", "tok_declined");
    }

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
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(order)
                .retrieve()
                .requiredBody(Booking.class);
    }
}
