package dev.skyledger.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.platform.TestDatabase;
import dev.skyledger.running.Api;
import dev.skyledger.running.Node;
import dev.skyledger.running.SharedNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Who travels finds their booking by its locator and their family name, without signing in. */
class BookingsAreRetrievedTest {

    private static final String RETRIEVAL = "/bookings/retrieval";

    private final Api api = SharedNode.api();

    private static Map<String, Object> request(String locator, String familyName) {
        return Map.of("locator", locator, "familyName", familyName);
    }

    private static Map<String, Object> order(String flight, String card) {
        var order = new HashMap<>(Api.order(flight, card));
        order.put(
                "passengers",
                List.of(
                        Map.of("givenName", "Ángel", "familyName", "Müßig", "type", "ADULT"),
                        Map.of(
                                "givenName", "Zoë",
                                "familyName", "Quixadá",
                                "type", "CHILD",
                                "dateOfBirth", "2092-01-02")));
        order.put("contact", Map.of("email", "secret@example.org", "phone", "+351912345678"));
        return order;
    }

    private Api.Answer booked(String number, String card) {
        var flight = api.flight(SharedNode.admin(), number, 9);
        var booked = api.post("/bookings", SharedNode.traveller(), order(flight, card));
        assertThat(booked.status()).as("%s", booked.body()).isEqualTo(201);
        return booked;
    }

    @Test
    void it_shows_what_is_needed_on_the_way_and_nothing_else() {
        var locator = booked("RT101", "tok_ok").text("locator");
        var found = api.post(RETRIEVAL, "", request(locator.toLowerCase(), "QUIXADA"));
        assertThat(found.status()).as("%s", found.body()).isEqualTo(200);
        assertThat(found.text("locator")).isEqualTo(locator);
        assertThat(found.text("status")).isEqualTo("CONFIRMED");
        assertThat(found.body().at("/total/amount").asString()).isEqualTo("200.00");
        assertThat(found.body().at("/flights/0/flightNumber").asString()).isEqualTo("RT101");
        assertThat(found.body().at("/flights/0/departure").asString())
                .isEqualTo("2099-06-01T10:00:00+01:00");
        assertThat(found.body().at("/flights/0/cabin").asString()).isEqualTo("ECONOMY");
        assertThat(found.body().at("/flights/0/status").asString()).isEqualTo("CONFIRMED");
        assertThat(found.body().path("passengers").toString())
                .isEqualTo(
                        "[{\"initial\":\"Á\",\"familyName\":\"Müßig\"},{\"initial\":\"Z\",\"familyName\":\"Quixadá\"}]");
        assertThat(members(found.body()))
                .containsExactlyInAnyOrder("locator", "status", "total", "flights", "passengers");
        assertThat(found.body().toString())
                .doesNotContain("secret@", "912345678", "2092-01-02", "Zoë", "tok_");
        assertThat(found.headers().get("cache-control").toString()).contains("no-store");
        assertThat(found.headers()).doesNotContainKey("etag");
    }

    private static List<String> members(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    @Test
    void a_held_booking_says_until_when_it_is_to_be_paid() {
        var held = booked("RT102", "");
        var found = api.post(RETRIEVAL, "", request(held.text("locator"), "Müssig"));
        assertThat(found.text("status")).isEqualTo("HELD");
        assertThat(found.text("payBy")).isEqualTo(held.text("payBy"));
    }

    @Test
    void a_wrong_name_and_a_wrong_locator_are_refused_in_the_same_words() {
        var locator = booked("RT103", "tok_ok").text("locator");
        var wrongName = api.post(RETRIEVAL, "", request(locator, "Wrongname"));
        var wrongLocator = api.post(RETRIEVAL, "", request("222222", "Quixadá"));
        assertThat(wrongName.status()).isEqualTo(404);
        assertThat(wrongName.text("code")).isEqualTo("booking-not-found");
        assertThat(told(wrongName)).isEqualTo(told(wrongLocator));
        assertThat(wrongName.headers().keySet()).isEqualTo(wrongLocator.headers().keySet());
        assertThat(wrongName.body().toString()).doesNotContain("Wrongname", locator);
    }

    private static JsonNode told(Api.Answer answer) {
        return ((ObjectNode) answer.body().deepCopy()).without("traceId");
    }

    @Test
    void what_is_no_request_is_refused_and_a_token_that_is_no_good_does_not_matter() {
        var locator = booked("RT104", "tok_ok").text("locator");
        List.of(
                        Map.of("locator", "1", "familyName", "Quixadá"),
                        Map.of("locator", locator),
                        Map.of("locator", locator, "familyName", " "),
                        Map.of("locator", locator, "familyName", "x".repeat(101)),
                        Map.of("locator", locator, "familyName", "Quixadá", "email", "a@b.org"))
                .forEach(request ->
                        assertThat(api.post(RETRIEVAL, "", request).status())
                                .as("%s", request)
                                .isEqualTo(400));
        var found = api.post(RETRIEVAL, "no-token", request(locator, "Quixadá"));
        assertThat(found.status()).isEqualTo(200);
    }

    @Test
    void nobodys_name_is_logged() {
        api.post(RETRIEVAL, "", request("222222", "Unutterable"));
        api.post(RETRIEVAL, "", Map.of("locator", "222222", "familyName", List.of("Unutterable")));
        api.post(RETRIEVAL, "", request("2", "Unutterable"));
        assertThat(SharedNode.said()).doesNotContain("Unutterable");
    }

    @Test
    void guessing_ends_soon_for_an_address_and_for_a_booking(@TempDir Path data) {
        try (var node =
                Node.start(
                        TestDatabase.migratedUrl(),
                        data,
                        "skyledger.limits.enabled=true",
                        "skyledger.limits.retrieval=40")) {
            var limited = node.api();
            var admin = limited.login("admin@skyledger.test");
            var flight = limited.flight(admin, "RT105", 9);
            var anna = limited.login("traveller@skyledger.test");
            var held = limited.post("/bookings", anna, order(flight, ""));
            var locator = held.text("locator");
            assertThat(limited.post(RETRIEVAL, "", request(locator, "Quixadá")).status())
                    .isEqualTo(200);
            var guesses =
                    IntStream.range(0, 11)
                            .mapToObj(n -> limited.post(RETRIEVAL, "", request(locator, "No" + n)))
                            .toList();
            assertThat(guesses.subList(0, 10)).extracting(Api.Answer::status).containsOnly(404);
            assertThat(guesses.getLast().text("code")).isEqualTo("rate-limited");
            assertThat(seconds(guesses.getLast())).isBetween(60, 360);
            assertThat(limited.post(RETRIEVAL, "", request(locator, "Quixadá")).status())
                    .isEqualTo(429);
            var others =
                    IntStream.range(0, 60)
                            .mapToObj(n ->
                                    limited.post(
                                            RETRIEVAL, "", request("33333" + (2 + n % 8), "X")))
                            .filter(answer -> answer.status() == 429)
                            .toList();
            assertThat(others).isNotEmpty();
            assertThat(seconds(others.getLast())).isBetween(1, 3);
        }
    }

    private static int seconds(Api.Answer refused) {
        return Integer.parseInt(refused.headers().get("retry-after").getFirst());
    }
}
