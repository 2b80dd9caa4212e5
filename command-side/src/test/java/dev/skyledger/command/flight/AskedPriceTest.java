package dev.skyledger.command.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class AskedPriceTest {

    private static final JsonMapper EXACT =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private static AskedPrice asked(String json) {
        return AskedPrice.of(EXACT.readTree(json));
    }

    @Test
    void a_bare_number_is_in_the_selling_currency() {
        assertThat(asked("129.90").in("EUR")).hasToString("129.90 EUR");
        assertThat(asked("1e2").in("EUR")).hasToString("100.00 EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e300"})
    void a_number_without_measure_is_refused(String number) {
        assertThatThrownBy(() -> asked(number).in("EUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("an amount is a decimal number");
    }
}
