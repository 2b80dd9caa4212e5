package dev.skyledger.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class MomentsTest {

    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private static final JsonMapper QUICK = JsonMapper.builder().addModule(new Moments()).build();

    record Departure(Instant at) {}

    @Test
    void any_moment_is_read_as_the_platform_reads_it() {
        var random = new Random(7);
        for (var n = 0; n < 20_000; n++) {
            var second = random.nextLong(-62_167_219_200L, 253_402_300_800L);
            var unit = new int[] {1, 1_000, 1_000_000, 1_000_000_000}[n % 4];
            var moment = Instant.ofEpochSecond(second, random.nextInt(1_000_000_000) / unit * unit);
            assertThat(Moments.parse(moment.toString())).isEqualTo(moment);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-01T10:00:00Z",
                "2028-02-29T23:59:59.999999999Z",
                "2026-06-01T10:00:00.5Z",
                "2026-06-01T24:00:00Z",
                "2026-12-31T23:59:60Z",
                "+12026-06-01T10:00:00Z",
                "-0001-06-01T10:00:00Z",
                "2026-06-01T10:00:00+02:00",
                "1780300800",
                "",
                "2026-02-29T10:00:00Z",
                "2026-13-01T10:00:00Z",
                "2026-06-01T10:61:00Z",
                "2026-06-01T10:00:00.Z",
                "2026-06-01T10:00:00.1234567891Z",
                "2026-06-01T10:00:00,5Z",
                "2026-06-01 10:00:00Z",
                "2026-06-01T10:0x:00Z",
                "2026-06-01T10:00:00.1x3Z",
                "soon"
            })
    void what_looks_different_is_read_or_refused_as_before(String text) {
        var json = JsonMapper.shared().writeValueAsString(text);
        var expected = catchThrowable(() -> PLAIN.readValue(json, Instant.class));
        if (expected == null) {
            assertThat(QUICK.readValue(json, Instant.class))
                    .isEqualTo(PLAIN.readValue(json, Instant.class));
        } else {
            assertThatThrownBy(() -> QUICK.readValue(json, Instant.class))
                    .hasSameClassAs(expected)
                    .hasMessage(expected.getMessage());
        }
    }

    @Test
    void what_is_no_text_is_read_as_before() {
        for (var json :
                new String[] {"{\"at\":null}", "{\"at\":1780300800.25}", "{\"at\":17803}"}) {
            assertThat(QUICK.readValue(json, Departure.class))
                    .isEqualTo(PLAIN.readValue(json, Departure.class));
        }
    }

    @Test
    void whoever_asks_for_a_moment_that_is_none_is_told() {
        assertThatThrownBy(() -> Moments.parse("soon")).isInstanceOf(DateTimeParseException.class);
    }
}
