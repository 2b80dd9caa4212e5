package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.HELD;
import static dev.skyledger.contracts.booking.BookingExamples.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.refusal.PriceChanged;
import dev.skyledger.contracts.refusal.Refusal;
import dev.skyledger.contracts.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seats cost 129.90 EUR now. */
class ExpectationTest {

    @ParameterizedTest
    @CsvSource({"129.90, EUR, true", "129.90, EUR, false", "200.00, EUR, false"})
    void the_whole_costs_what_was_told_and_a_part_no_more(
            String amount, String currency, boolean whole) {
        assertThat(broken(Money.of(amount, currency), whole)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "200.00, EUR, true",
        "129.89, EUR, false",
        "129.90, USD, true",
        "129.90, USD, false",
        "200.00, USD, false"
    })
    void another_amount_or_currency_is_a_changed_price(
            String amount, String currency, boolean whole) {
        var told = Money.of(amount, currency);
        assertThat(broken(told, whole)).isEqualTo(new PriceChanged(ANNAS_BOOKING, told, PRICE));
    }

    private static @Nullable Refusal broken(Money told, boolean whole) {
        return new Expectation(told, null).broken(ANNAS_BOOKING, List.of(HELD), PRICE, whole);
    }
}
