package dev.skyledger.contracts.alert;

import static dev.skyledger.contracts.alert.AlertExamples.ANNA;
import static dev.skyledger.contracts.alert.AlertExamples.ANNAS_ALERT;
import static dev.skyledger.contracts.alert.AlertExamples.HUNDRED;
import static dev.skyledger.contracts.alert.AlertExamples.OVER;
import static dev.skyledger.contracts.alert.AlertExamples.anyNewLow;
import static dev.skyledger.contracts.alert.AlertExamples.newLow;
import static dev.skyledger.contracts.alert.AlertExamples.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.skyledger.contracts.shared.Money;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** New lows came later than targets: what was written before has a target, and no coin. */
class NewLowsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static <T> T writtenAndRead(T event, Class<T> type) {
        return JSON.readValue(JSON.writeValueAsString(event), type);
    }

    @Test
    void an_alert_with_a_target_is_written_as_before() {
        assertThat(JSON.writeValueAsString(set())).doesNotContain("newLowsIn");
        assertThat(set().coin()).isEqualTo(HUNDRED.unit());
    }

    @Test
    void an_alert_without_one_names_the_coin() {
        var json = JSON.writeValueAsString(anyNewLow());
        assertThat(json).contains("\"newLowsIn\":\"EUR\"").doesNotContain("target", "coin");
        assertThat(writtenAndRead(anyNewLow(), AlertSet.class)).isEqualTo(anyNewLow());
        assertThat(anyNewLow().coin()).isEqualTo(HUNDRED.unit());
    }

    @Test
    void a_new_low_and_a_first_target_say_no_target_before() {
        var first = new AlertRetargeted(ANNAS_ALERT, null, HUNDRED);
        assertThat(JSON.writeValueAsString(newLow("99.00", 7))).doesNotContain("target");
        assertThat(JSON.writeValueAsString(first)).doesNotContain("before");
        assertThat(writtenAndRead(newLow("99.00", 7), PriceTargetMet.class))
                .isEqualTo(newLow("99.00", 7));
        assertThat(writtenAndRead(first, AlertRetargeted.class)).isEqualTo(first);
    }

    @Test
    void either_a_target_or_a_coin_is_asked_for() {
        var euro = HUNDRED.unit();
        assertThat(asked(null, euro).newLowsIn()).isEqualTo(euro);
        assertThatThrownBy(() -> asked(null, null)).hasMessageContaining("a target, or a coin");
        assertThatThrownBy(() -> asked(HUNDRED, euro)).hasMessageContaining("a target, or a coin");
        assertThatThrownBy(() -> asked(new Money(0, euro), null))
                .hasMessageContaining("more than nothing");
    }

    private static SetAlert asked(@Nullable Money target, @Nullable Currency newLowsIn) {
        return new SetAlert(ANNAS_ALERT, ANNA, set().criteria(), target, OVER, newLowsIn);
    }
}
