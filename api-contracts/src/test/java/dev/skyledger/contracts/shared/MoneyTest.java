package dev.skyledger.contracts.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money FARE = Money.of("129.90", "EUR");

    @ParameterizedTest
    @CsvSource({
        "129.90, EUR, 129.90 EUR",
        "129.9, EUR, 129.90 EUR",
        "129, EUR, 129.00 EUR",
        "129.00, JPY, 129 JPY",
        "1.234, KWD, 1.234 KWD",
        "-0.05, EUR, -0.05 EUR",
        "0, EUR, 0.00 EUR"
    })
    void is_written_with_exactly_the_digits_of_its_currency(
            String amount, String currency, String written) {
        assertThat(Money.of(amount, currency)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1,00",
                "1e3",
                "1E+999999999",
                "0x10",
                "+1",
                ".5",
                "1.",
                "NaN",
                "129.901",
                "99999999999999"
            })
    void an_amount_that_is_no_plain_decimal_of_its_currency_is_refused(String amount) {
        assertThatThrownBy(() -> Money.of(amount, "EUR"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"129.90, 129.90", "1e2, 100", "1e999999999, 1E+999999999", "1e-999, 1E-999"})
    void a_number_is_written_out_only_where_it_may_be_an_amount(BigDecimal number, String amount) {
        assertThat(Money.written(number)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "ABC", "XXX", "XAU"})
    void money_is_in_a_currency_that_people_pay_with(String currency) {
        assertThatThrownBy(() -> Money.of("1", currency))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("currency");
    }

    @Test
    void adds_subtracts_and_multiplies_exactly() {
        assertThat(FARE.plus(Money.of("0.20", "EUR"))).isEqualTo(Money.of("130.10", "EUR"));
        assertThat(FARE.minus(FARE).isZero()).isTrue();
        assertThat(FARE.times(3)).isEqualTo(Money.of("389.70", "EUR"));
    }

    @Test
    void never_overflows_silently() {
        var most = Money.ofMinor(Long.MAX_VALUE, "EUR");
        assertThatThrownBy(() -> most.plus(FARE)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"129.90, 10, 12.99", "0.05, 10, 0.01", "0.04, 10, 0.00", "10.00, 100, 10.00"})
    void a_share_is_rounded_half_up_to_the_smallest_coin(String whole, int share, String part) {
        assertThat(Money.of(whole, "EUR").percent(share)).isEqualTo(Money.of(part, "EUR"));
    }

    @Test
    void currencies_do_not_mix() {
        var dollars = Money.of("1.00", "USD");
        assertThatThrownBy(() -> FARE.plus(dollars)).hasMessage("cannot mix EUR and USD");
        assertThatThrownBy(() -> FARE.compareTo(dollars)).hasMessage("cannot mix EUR and USD");
    }

    @Test
    void compares_by_value() {
        assertThat(FARE).isGreaterThan(Money.of("99.95", "EUR"));
        assertThat(Money.of("1", "EUR")).isEqualTo(Money.of("1.00", "EUR"));
        assertThat(FARE.isPositive()).isTrue();
        assertThat(Money.of("-1", "EUR").isPositive()).isFalse();
    }
}
