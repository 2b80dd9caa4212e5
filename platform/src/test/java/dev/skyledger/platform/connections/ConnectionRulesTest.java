package dev.skyledger.platform.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.AirportCode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionRulesTest {

    private final ConnectionRules rules = ConnectionExamples.RULES;

    private static List<AirportCode> over(String airports) {
        return Arrays.stream(airports.split("-")).map(AirportCode::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "LIS-OPO-FAO, 45",
        "LIS-OPO-MAD, 75",
        "OPO-LIS-MAD, 75",
        "MAD-LIS-JFK, 60",
        "MAD-OPO-LHR, 60",
        "LIS-JFK-BOS, 120",
        "BOS-JFK-LAX, 75"
    })
    void a_change_takes_as_long_as_the_airport_and_its_borders_ask_for(String over, int minutes) {
        var way = over(over);
        assertThat(rules.least(way.get(0), way.get(1), way.get(2)))
                .isEqualTo(Duration.ofMinutes(minutes).toMillis());
    }

    @Test
    void nobody_waits_for_half_a_day() {
        assertThat(rules.most()).isEqualTo(Duration.ofHours(12).toMillis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIS-LHR-JFK", "OPO-LIS-JFK", "LIS-MAD-LHR-JFK"})
    void a_journey_may_come_over_what_lies_more_or_less_on_its_way(String over) {
        assertThat(rules.allow(over(over))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LIS-OPO-LIS",
                "LIS-LHR-LGW",
                "LIS-JFK-EWR-BOS",
                "LIS-JFK-MAD",
                "LIS-XXX-JFK"
            })
    void no_city_is_passed_twice_no_detour_is_long_and_every_place_is_known(String over) {
        assertThat(rules.allow(over(over))).isFalse();
    }
}
