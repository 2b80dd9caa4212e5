package dev.skyledger.contracts.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.FlightId;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FoundPriceTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FlightId ONWARD = new FlightId("01939000-0000-7000-8000-000000000002");

    private static FoundPrice over(FlightId... onward) {
        var direct = AlertExamples.found("99.00");
        return new FoundPrice(
                direct.flightId(),
                direct.origin(),
                direct.destination(),
                direct.date(),
                direct.cabin(),
                direct.price(),
                List.of(onward));
    }

    @Test
    void a_direct_flight_is_told_as_ever() {
        var json = JSON.writeValueAsString(AlertExamples.found("99.00"));
        assertThat(json).doesNotContain("onward");
        assertThat(JSON.readValue(json, FoundPrice.class)).isEqualTo(over());
    }

    @Test
    void a_journey_names_the_flights_that_go_on_from_the_first() {
        var json = JSON.writeValueAsString(over(ONWARD));
        assertThat(json).contains("\"onward\":[\"" + ONWARD.value() + "\"]");
        assertThat(JSON.readValue(json, FoundPrice.class)).isEqualTo(over(ONWARD));
        assertThat(over(ONWARD).flights()).containsExactly(over().flightId(), ONWARD);
    }
}
