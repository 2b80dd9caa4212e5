package dev.skyledger.oldnames;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class OldMembersTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final OldMembers members = new OldMembers("EUR");

    @ParameterizedTest
    @CsvSource({"99.5, 99.5", "1e2, 100", "1e999999999, 1E+999999999"})
    void a_bare_number_is_an_amount_and_an_absurd_one_is_left_to_be_refused(
            String number, String amount) {
        var sent = (ObjectNode) JSON.readTree("{\"target_price\": " + number + "}");
        var alert = new OldName("/flights/alerts", "/api/v1/flights/alerts", false);
        assertThat(members.present(alert, sent).at("/target/amount").asString()).isEqualTo(amount);
    }
}
