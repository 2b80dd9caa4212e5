package dev.skyledger.command.booking;

import static dev.skyledger.contracts.booking.BookingExamples.ANNAS_BOOKING;
import static dev.skyledger.contracts.booking.BookingExamples.BOOKED_AT;
import static dev.skyledger.contracts.booking.BookingExamples.FLIGHT;
import static dev.skyledger.contracts.booking.BookingExamples.ITEM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.ExchangeProposal;
import dev.skyledger.contracts.booking.ExchangeQuote;
import dev.skyledger.contracts.booking.HeldExamples;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.Conditions;
import dev.skyledger.contracts.flight.SaleTerms;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangeTermsTest {

    @Test
    void a_dearer_flight_costs_the_difference_and_a_fee_for_every_seat() {
        var tariff = new ExchangeTariff.ByFare();
        var from = leaving("200.00", "7.50", 50);
        assertThat(tariff.fee(from)).isEqualTo(euros("15.00"));
        assertThat(tariff.counted(from, euros("260.00"))).isEqualTo(euros("60.00"));
    }

    @Test
    void of_a_lower_price_as_much_comes_back_as_the_fare_returns() {
        var tariff = new ExchangeTariff.ByFare();
        assertThat(tariff.counted(leaving("200.00", null, 35), euros("99.99")))
                .isEqualTo(euros("-35.00"));
        assertThat(tariff.counted(leaving("200.00", null, 0), euros("0.00")))
                .isEqualTo(euros("0.00"));
        assertThat(tariff.fee(leaving("200.00", null, 0))).isEqualTo(euros("0.00"));
    }

    @Test
    void what_the_seller_changed_so_much_is_exchanged_for_no_more_than_it_is_given_up() {
        var tariff = new ExchangeTariff.ByFare();
        var said = leaving("200.00", "7.50", 35);
        var from =
                new ExchangeProposal.Leaving(
                        said.item(),
                        said.party(),
                        said.worth(),
                        said.paid(),
                        List.of(),
                        "flight-cancelled");
        assertThat(tariff.fee(from)).isEqualTo(euros("0.00"));
        assertThat(tariff.counted(from, euros("260.00"))).isEqualTo(euros("60.00"));
        assertThat(tariff.counted(from, euros("99.99"))).isEqualTo(euros("-100.01"));
    }

    @Test
    void who_has_paid_nothing_owes_nothing() {
        var tariff = new ExchangeTariff.Unpaid();
        var from = leaving("200.00", "7.50", 100);
        assertThat(tariff.fee(from)).isEqualTo(euros("0.00"));
        assertThat(tariff.counted(from, euros("300.00"))).isEqualTo(euros("0.00"));
    }

    @Test
    void no_more_comes_back_than_there_is() {
        var terms = terms("-60.00", "10.00", "-50.00").returning(euros("30.00"));
        assertThat(terms.due()).isEqualTo(euros("-30.00"));
        assertThat(terms.lines().stream().map(ExchangeQuote.Line::due))
                .containsExactly(euros("0.00"), euros("10.00"), euros("-40.00"));
        assertThat(terms("-20.00").returning(euros("30.00")).due()).isEqualTo(euros("-20.00"));
        assertThat(terms("20.00").returning(euros("0.00")).due()).isEqualTo(euros("20.00"));
    }

    @Test
    void a_quote_says_what_is_due_or_what_comes_back() {
        var back = terms("-60.00", "10.00").quote("word");
        assertThat(back.due()).isEqualTo(euros("0.00"));
        assertThat(back.refund()).isEqualTo(euros("50.00"));
        assertThat(terms("10.00").quote("word").refund()).isEqualTo(euros("0.00"));
    }

    private static ExchangeProposal.Leaving leaving(String worth, String fee, int percent) {
        var said = fee == null ? null : euros(fee);
        var conditions = new SaleTerms(Conditions.withUsualShares(said, percent, 1), BOOKED_AT);
        var item = HeldExamples.sold(euros("100.00"), euros(worth), 2, conditions);
        return BookingFixture.leaving(item, new Party(2, 0, 0), euros(worth));
    }

    private static ExchangeTerms terms(String... dues) {
        var lines = Arrays.stream(dues).map(ExchangeTermsTest::line).toList();
        return new ExchangeTerms(ANNAS_BOOKING, true, List.copyOf(lines), BOOKED_AT);
    }

    private static ExchangeQuote.Line line(String due) {
        return new ExchangeQuote.Line(
                ITEM,
                FLIGHT,
                Cabin.ECONOMY,
                new FareCode("FLEX"),
                euros("100.00"),
                euros("100.00"),
                euros("0.00"),
                euros(due),
                null);
    }

    private static Money euros(String amount) {
        return Money.of(amount, "EUR");
    }
}
