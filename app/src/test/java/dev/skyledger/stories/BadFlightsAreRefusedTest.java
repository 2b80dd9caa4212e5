package dev.skyledger.stories;

import static dev.skyledger.running.FlightPlan.euros;
import static dev.skyledger.running.FlightPlan.fare;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.skyledger.running.FlightPlan;
import dev.skyledger.running.SharedNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a flight, the answer is 400 and names the member. */
class BadFlightsAreRefusedTest {

    private static final FlightPlan PLAN = FlightPlan.of("BF100");

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments("no seats", PLAN.with("totalSeats", 0), "totalSeats"),
                arguments("fewer than none", PLAN.with("totalSeats", -1), "totalSeats"),
                arguments("a thousand and one", PLAN.with("totalSeats", 1001), "totalSeats"),
                arguments(
                        "more than a number holds",
                        PLAN.with("totalSeats", 1L << 40),
                        "totalSeats"),
                arguments("half a seat", PLAN.with("totalSeats", 1.5), "totalSeats"),
                arguments("free", PLAN.with("price", 0), "price"),
                arguments("less than free", PLAN.with("price", -5), "price"),
                arguments(
                        "a huge price", PLAN.with("price", euros("99999999999999999999")), "price"),
                arguments("a price in exponents", PLAN.with("price", euros("1e300")), "price"),
                arguments("a tenth of a cent", PLAN.with("price", euros("1.001")), "price"),
                arguments(
                        "another currency",
                        PLAN.with("price", Map.of("amount", "1", "currency", "USD")),
                        "price"),
                arguments(
                        "no currency at all",
                        PLAN.with("price", Map.of("amount", "1", "currency", "ABC")),
                        "price"),
                arguments(
                        "a price with more",
                        PLAN.with("price", Map.of("amount", "1", "currency", "EUR", "tax", 1)),
                        "price"),
                arguments("yesterday", PLAN.with("departure", "2020-01-01T10:00"), "departure"),
                arguments("no time", PLAN.with("departure", "tomorrow"), "departure"),
                arguments(
                        "a day that is not",
                        PLAN.with("departure", "2098-02-30T10:00"),
                        "departure"),
                arguments(
                        "a skipped time", PLAN.with("departure", "2098-03-30T01:30"), "departure"),
                arguments("before it left", PLAN.with("arrival", "2098-06-01T04:59"), "arrival"),
                arguments("nowhere", PLAN.with("origin", "Atlantis"), "origin"),
                arguments("in a circle", PLAN.with("destination", "LIS"), "destination"),
                arguments("no number", PLAN.without("flightNumber"), "flightNumber"),
                arguments("a strange number", PLAN.with("flightNumber", "what"), "flightNumber"),
                arguments("an unknown member", PLAN.with("colour", "red"), "colour"),
                arguments("neither form", PLAN.without("price"), "cabins"),
                arguments(
                        "both forms",
                        PLAN.with("cabins", cabins(10, List.of(fare("A", "1", 1)))),
                        "cabins"),
                arguments("no cabin", noForm().with("cabins", List.of()), "cabins"),
                arguments("a cabin without fares", PLAN.economy(10, List.of()), "cabins[0].fares"),
                arguments("twenty-one fares", PLAN.economy(10, fares(21)), "cabins[0].fares"),
                arguments(
                        "one fare twice",
                        PLAN.economy(10, List.of(fare("A", "1", 1), fare("A", "2", 1))),
                        "cabins"),
                arguments("an empty cabin", PLAN.economy(0, fares(1)), "cabins[0].capacity"),
                arguments("a cabin too large", PLAN.economy(1001, fares(1)), "cabins[0].capacity"),
                arguments(
                        "a fare without seats",
                        PLAN.economy(10, List.of(fare("A", "1", 0))),
                        "cabins[0].fares[0].seats"),
                arguments("a free fare", PLAN.economy(10, List.of(fare("A", "0", 1))), "cabins"),
                arguments(
                        "a fee in dollars",
                        PLAN.economy(10, List.of(withFee("USD", "1"))),
                        "cabins"),
                arguments(
                        "a fee below nothing",
                        PLAN.economy(10, List.of(withFee("EUR", "-1"))),
                        "cabins"),
                arguments("an endless reason", PLAN.with("reason", "x".repeat(201)), "reason"));
    }

    private static FlightPlan noForm() {
        return PLAN.without("price").without("totalSeats");
    }

    private static List<Map<String, Object>> cabins(int seats, List<Map<String, Object>> fares) {
        return List.of(Map.of("cabin", "ECONOMY", "capacity", seats, "fares", fares));
    }

    private static List<Map<String, Object>> fares(int count) {
        return IntStream.range(0, count).mapToObj(n -> fare("F" + n, "10", 1)).toList();
    }

    private static Map<String, Object> withFee(String currency, String amount) {
        var fare = new HashMap<>(fare("A", "1", 1));
        var fee = Map.of("amount", amount, "currency", currency);
        fare.put("conditions", Map.of("changeFee", fee, "refundPercent", 0, "bags", 1));
        return fare;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void the_member_is_named(String what, FlightPlan plan, String member) {
        var answer = SharedNode.api().post("/admin/flights", SharedNode.admin(), plan.body());
        assertThat(answer.status()).as("%s", answer).isEqualTo(400);
        assertThat(answer.body().path("errors"))
                .as("%s", answer.body())
                .extracting(error -> error.path("field").asString())
                .contains(member);
    }
}
