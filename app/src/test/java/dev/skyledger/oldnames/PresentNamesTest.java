package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class PresentNamesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource({
        "source, origin",
        "departure_ts, departure",
        "arrival_ts, arrival",
        "flight_number, flightNumber",
        "date_of_birth, dateOfBirth",
        "max_stops, maxStops",
        "flightId, flightId",
        "_x, _x",
        "x_, x_",
    })
    void words_are_joined(String old, String present) {
        assertThat(PresentNames.of(old)).isEqualTo(present);
    }

    @Test
    void members_are_renamed_however_deep_they_are_and_values_never() {
        assertThat(present("{\"total_seats\": 1, \"cabins\": [{\"fare_code\": \"a_b\"}]}"))
                .isEqualTo("{\"totalSeats\":1,\"cabins\":[{\"fareCode\":\"a_b\"}]}");
    }

    @Test
    void what_is_said_twice_stays_so_and_is_refused_by_its_old_name() {
        assertThat(present("{\"source\": \"LIS\", \"origin\": \"OPO\"}"))
                .isEqualTo("{\"source\":\"LIS\",\"origin\":\"OPO\"}");
    }

    private static String present(String json) {
        return PresentNames.in(JSON.readTree(json)).toString();
    }
}
