package dev.skyledger.contracts.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class ValuesAsJsonTest {

    private static final String UUID = "0199aaaa-0000-7000-8000-000000000001";

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(
                        Money.of("129.90", "EUR"), "{\"amount\":\"129.90\",\"currency\":\"EUR\"}"),
                Arguments.of(Money.of("7000", "JPY"), "{\"amount\":\"7000\",\"currency\":\"JPY\"}"),
                Arguments.of(new FlightId(UUID), quoted(UUID)),
                Arguments.of(new BookingId(UUID), quoted(UUID)),
                Arguments.of(new TravellerId(UUID), quoted(UUID)),
                Arguments.of(new PassengerId(UUID), quoted(UUID)),
                Arguments.of(new PersonId(UUID), quoted(UUID)),
                Arguments.of(InventoryId.of(new FlightId(UUID)), quoted("seats:" + UUID)),
                Arguments.of(PaymentId.of(new BookingId(UUID)), quoted("payment:" + UUID)),
                Arguments.of(item(2), quoted(UUID + "-2")),
                Arguments.of(HoldId.of(item(2), 3), quoted(UUID + "-2#3")),
                Arguments.of(new Locator("7KQ2ZX"), quoted("7KQ2ZX")),
                Arguments.of(new FlightNumber("AI-202"), quoted("AI202")),
                Arguments.of(new AirportCode("LIS"), quoted("LIS")),
                Arguments.of(new AirlineCode("TP"), quoted("TP")),
                Arguments.of(new FareCode("FLEX"), quoted("FLEX")),
                Arguments.of(Cabin.PREMIUM, quoted("PREMIUM")),
                Arguments.of(Role.AUDITOR, quoted("AUDITOR")),
                Arguments.of(
                        new SealedText(new PersonId(UUID), "AbC-_1"),
                        "{\"person\":\"" + UUID + "\",\"box\":\"AbC-_1\"}"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void goes_to_json_and_back(Object value, String written) {
        assertThat(json.writeValueAsString(value)).isEqualTo(written);
        assertThat((Object) json.readValue(written, value.getClass())).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    void goes_to_json_and_back_inside_a_message(Object value, String written) {
        record Box<T>(T content, List<T> more) {}
        var type = json.getTypeFactory().constructParametricType(Box.class, value.getClass());
        var box = new Box<>(value, List.of(value));
        assertThat((Object) json.readValue(json.writeValueAsString(box), type)).isEqualTo(box);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\\u0000b@example.org",
                "a@exa\\u0007mple.org",
                "\\ud83d@example.org",
                "a@b.\\u0085x"
            })
    void an_address_with_characters_that_are_no_text_is_refused(String written) {
        assertThatThrownBy(() -> json.readValue(quoted(written), EmailAddress.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void an_address_may_have_characters_of_any_language() {
        assertThat(new EmailAddress("josé.😀@例え.jp").value()).isEqualTo("josé.😀@例え.jp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"1.00\"}",
                "{\"currency\":\"EUR\"}",
                "{\"amount\":null,\"currency\":\"EUR\"}",
                "{\"amount\":\"1.00\",\"currency\":null}",
                "{\"amount\":\"1.001\",\"currency\":\"EUR\"}",
                "\"1.00 EUR\"",
                "{\"minor\":100,\"unit\":\"EUR\"}",
            })
    void money_that_is_not_whole_is_refused(String written) {
        assertThatThrownBy(() -> json.readValue(written, Money.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void an_id_that_is_none_is_refused() {
        assertThatThrownBy(() -> json.readValue("\"abc\"", FlightId.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("a flight id is a UUID");
    }

    private static ItemId item(int number) {
        return ItemId.of(new BookingId(UUID), number);
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
