package dev.skyledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.Cabin;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CabinStateTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BEFORE_THERE_WERE_TERMS =
            """
            {"cabin": "ECONOMY", "capacity": 10, "fares": [
              {"code": "LIGHT", "price": {"amount": "300.00", "currency": "EUR"}, "limit": 6, "taken": 2}]}
            """;

    @Test
    void a_row_from_before_there_were_terms_is_read_and_goes_on() {
        var state = JSON.readValue(BEFORE_THERE_WERE_TERMS, CabinState.class);
        assertThat(state.cabin()).isEqualTo(Cabin.ECONOMY);
        assertThat(state.offered(1, Map.of())).extracting(Offered::seatsLeft).containsExactly(4);
        var blocked = state.on(terms -> terms.blocking(7));
        assertThat(blocked.offered(1, Map.of())).extracting(Offered::seatsLeft).containsExactly(1);
        assertThat(JSON.readValue(JSON.writeValueAsString(blocked), CabinState.class))
                .isEqualTo(blocked);
    }
}
