package dev.skyledger.command.flight;

import static dev.skyledger.contracts.Cast.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.skyledger.contracts.flight.CabinPlan;
import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.refusal.RefusalException;
import dev.skyledger.contracts.refusal.UnknownPlace;
import dev.skyledger.contracts.shared.AirlineCode;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.reference.Airline;
import dev.skyledger.platform.reference.Airport;
import dev.skyledger.platform.reference.Places;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FlightRequestsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final FlightRequests requests =
            new FlightRequests(new FewPlaces(), Clock.fixed(NOON, ZoneOffset.UTC), "EUR");

    @Test
    void seats_and_a_bare_price_make_an_economy_cabin_with_a_standard_fare() {
        var asked =
                requests.understand(simple("LIS", "JFK", "2026-12-20T10:30", "2026-12-20T13:45"));
        var cabin = asked.cabins().getFirst();
        assertThat(asked.cabins()).extracting(CabinPlan::cabin).containsExactly(Cabin.ECONOMY);
        assertThat(cabin.capacity()).isEqualTo(180);
        assertThat(cabin.fares().getFirst().price()).hasToString("129.90 EUR");
        assertThat(cabin.fares().getFirst().code()).hasToString("STANDARD");
    }

    @Test
    void cabins_and_fares_can_be_spelled_out() {
        var asked =
                requests.understand(
                        read(
                                """
                                {"flightNumber": "TP-204", "origin": "Lisbon", "destination": "JFK",
                                 "departure": "2026-12-20T10:30:00Z", "arrival": "2026-12-20T18:45:00Z",
                                 "cabins": [{"cabin": "BUSINESS", "capacity": 20, "fares": [
                                   {"fareCode": "FLEX", "price": {"amount": "900.00", "currency": "EUR"}, "seats": 5,
                                    "conditions": {"changeFee": null, "refundPercent": 50, "bags": 2}}]}]}
                                """));
        var fare = asked.cabins().getFirst().fares().getFirst();
        assertThat(fare.price()).hasToString("900.00 EUR");
        assertThat(fare.seats()).isEqualTo(5);
        assertThat(asked.number()).hasToString("TP204");
    }

    @Test
    void a_time_without_an_offset_is_the_airports() {
        var asked =
                requests.understand(simple("LIS", "JFK", "2026-12-20T10:30", "2026-12-20T13:45"));
        assertThat(asked.times().departure()).isEqualTo(Instant.parse("2026-12-20T10:30:00Z"));
        assertThat(asked.times().arrival()).isEqualTo(Instant.parse("2026-12-20T18:45:00Z"));
    }

    @Test
    void a_time_that_the_clocks_skip_is_refused() {
        assertThat(refusal(simple("JFK", "LIS", "2027-03-14T02:30", "2027-03-14T18:45")))
                .isEqualTo(
                        new Invalid("departure", "the clocks in America/New_York skip that time"));
    }

    @Test
    void a_time_that_is_none_is_refused() {
        assertThat(refusal(simple("LIS", "JFK", "tomorrow", "2026-12-20T13:45")))
                .isInstanceOfSatisfying(
                        Invalid.class, it -> assertThat(it.field()).isEqualTo("departure"));
    }

    @Test
    void a_flight_arrives_after_it_departs() {
        assertThat(refusal(simple("LIS", "JFK", "2026-12-20T10:30", "2026-12-20T05:00")))
                .isEqualTo(new Invalid("arrival", "a flight arrives after it departs"));
    }

    @Test
    void a_flight_departs_in_the_future() {
        assertThat(refusal(simple("LIS", "JFK", "2026-11-20T10:30", "2026-11-20T13:45")))
                .isEqualTo(new Invalid("departure", "a flight departs in the future"));
    }

    @Test
    void a_city_with_several_airports_is_refused_with_them() {
        assertThat(refusal(simple("LIS", "New York", "2026-12-20T10:30", "2026-12-20T13:45")))
                .isEqualTo(
                        new UnknownPlace(
                                "destination",
                                "New York",
                                List.of(new AirportCode("JFK"), new AirportCode("LGA"))));
    }

    @Test
    void an_unknown_place_is_refused() {
        assertThat(refusal(simple("Atlantis", "JFK", "2026-12-20T10:30", "2026-12-20T13:45")))
                .isEqualTo(new UnknownPlace("origin", "Atlantis", List.of()));
    }

    @Test
    void a_flight_goes_somewhere_else() {
        assertThat(refusal(simple("LIS", "LIS", "2026-12-20T10:30", "2026-12-20T13:45")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_price_with_too_many_digits_is_refused() {
        var request =
                read(
                        """
                        {"flightNumber": "TP204", "origin": "LIS", "destination": "JFK", "totalSeats": 10,
                         "departure": "2026-12-20T10:30", "arrival": "2026-12-20T13:45", "price": 129.999}
                        """);
        assertThat(refusal(request))
                .isEqualTo(new Invalid("price", "EUR has 2 digits after the point"));
    }

    private Refusal refusal(FlightRequest request) {
        return catchThrowableOfType(RefusalException.class, () -> requests.understand(request))
                .refusal();
    }

    private static FlightRequest simple(String from, String to, String departure, String arrival) {
        return read(
                """
                {"flightNumber": "TP204", "origin": "%s", "destination": "%s", "departure": "%s", "arrival": "%s",
                 "totalSeats": 180, "price": 129.90}
                """
                        .formatted(from, to, departure, arrival));
    }

    private static FlightRequest read(String json) {
        return JSON.readValue(json, FlightRequest.class);
    }

    /** Three airports in two cities. */
    private static class FewPlaces implements Places {

        private static final List<Airport> ALL =
                List.of(
                        airport("LIS", "Lisbon", "Europe/Lisbon"),
                        airport("JFK", "New York", "America/New_York"),
                        airport("LGA", "New York", "America/New_York"));

        private static Airport airport(String code, String city, String zone) {
            return new Airport(
                    new AirportCode(code), code, city, null, "", ZoneId.of(zone), 0, 0, List.of());
        }

        @Override
        public List<Airport> airports() {
            return ALL;
        }

        @Override
        public List<Airline> airlines() {
            return List.of();
        }

        @Override
        public Optional<Airport> airport(AirportCode code) {
            return ALL.stream().filter(it -> it.iata().equals(code)).findFirst();
        }

        @Override
        public Optional<Airline> airline(AirlineCode code) {
            return Optional.empty();
        }

        @Override
        public List<Airport> meantBy(String place) {
            return ALL.stream()
                    .filter(it -> it.iata().value().equals(place) || it.city().equals(place))
                    .toList();
        }
    }
}
