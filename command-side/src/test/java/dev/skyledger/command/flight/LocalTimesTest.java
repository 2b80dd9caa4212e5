package dev.skyledger.command.flight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.skyledger.contracts.refusal.Invalid;
import dev.skyledger.contracts.refusal.RefusalException;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTimesTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+300000-12-20T10:30:00Z",
                "+300000-12-20T10:30",
                "+999999999-12-31T23:59",
                "+10000-01-01 00:00",
                "-0001-12-20T10:30:00Z"
            })
    void a_time_in_a_year_that_nobody_means_is_refused(String text) {
        var refusal =
                catchThrowableOfType(
                                RefusalException.class,
                                () -> LocalTimes.at("departure", text, LISBON))
                        .refusal();
        assertThat(refusal)
                .isInstanceOfSatisfying(
                        Invalid.class, it -> assertThat(it.field()).isEqualTo("departure"));
    }
}
