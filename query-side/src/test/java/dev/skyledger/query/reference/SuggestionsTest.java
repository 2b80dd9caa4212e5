package dev.skyledger.query.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.skyledger.platform.reference.PlacesExamples;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private final Traffics traffics = new Traffics();
    private final Suggestions suggestions =
            new Suggestions(
                    PlacesExamples.BUNDLED,
                    new AirportTraffic(traffics.gateway(), Clock.systemUTC()));

    private List<String> like(String typed) {
        return suggestions.like(typed).stream().map(airport -> airport.iata().value()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "LIS, LIS",
        "lis, LIS",
        "' Lisbon ', LIS",
        "lisb, LIS",
        "Lisboa, LIS",
        "humberto, LIS",
        "Heathrow, LHR",
        "zürich, ZRH",
        "zurich, ZRH",
        "Zuerich, ZRH",
        "München, MUC",
        "munchen, MUC",
        "strauß, MUC",
        "strauss, MUC",
        "nova iorque, EWR",
    })
    void a_place_is_found_by_its_code_or_any_of_its_names(String typed, String first) {
        assertThat(like(typed)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"LON, LHR, LGW", "nyc, JFK, EWR", "SAO, CGH, GRU", "são paulo, CGH, GRU"})
    void a_group_of_airports_is_found_whole(String typed, String one, String other) {
        assertThat(like(typed)).contains(one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "Lisbom, LIS",
        "Lsibon, LIS",
        "Lisbn, LIS",
        "Liisbon, LIS",
        "Heatrow, LHR",
        "new yrok, JFK",
    })
    void one_slip_is_forgiven(String typed, String meant) {
        assertThat(like(typed)).contains(meant);
    }

    @Test
    void a_slip_is_what_a_table_of_all_changes_says() {
        var random = new Random(20_261_121);
        var slips = 0;
        for (var time = 0; time < 50_000; time++) {
            var one = letters(random);
            var other = letters(random);
            var isSlip = Suggestions.isOneSlip(one, other);
            assertThat(isSlip).as("%s and %s", one, other).isEqualTo(distance(one, other) <= 1);
            slips += isSlip ? 1 : 0;
        }
        assertThat(slips).isGreaterThan(5_000);
    }

    private static String letters(Random random) {
        return random.ints(random.nextInt(6), 'a', 'c')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int distance(String one, String other) {
        var cost = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) {
            for (var j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        var least =
                Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + same);
        var swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }

    @Test
    void an_exact_code_comes_before_names_that_begin_like_it() {
        assertThat(like("par")).first().isNotNull();
        assertThat(like("FAO")).first().isEqualTo("FAO");
    }

    @Test
    void of_a_group_the_airport_with_most_flights_comes_first() {
        traffics.has("LHR", 70);
        traffics.has("LGW", 30);
        await().untilAsserted(() -> assertThat(like("London")).startsWith("LHR", "LGW"));
        assertThat(like("LGW")).first().isEqualTo("LGW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqqqqq", "Lxxbon", "???", "%"})
    void what_is_nothing_is_not_found(String typed) {
        assertThat(like(typed)).isEmpty();
    }
}
