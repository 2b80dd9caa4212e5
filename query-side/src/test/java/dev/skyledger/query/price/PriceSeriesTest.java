package dev.skyledger.query.price;

import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static dev.skyledger.platform.fares.PricedFlight.euros;
import static dev.skyledger.query.price.PriceFixture.market;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.fares.PricedFlight;
import dev.skyledger.query.price.PriceSeries.Price;
import dev.skyledger.query.price.Verdict.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PriceSeriesTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-01");
    private static final PricedFlight MORNING =
            PricedFlight.number(1, LocalDate.parse("2026-12-20"));
    private static final PricedFlight EVENING =
            PricedFlight.number(2, LocalDate.parse("2026-12-21"));

    private final PriceFixture prices = new PriceFixture();

    @AfterEach
    void close() {
        prices.close();
    }

    private List<DayPrices> daysAt(String moment, int days) {
        return prices.history
                .since(market(moment), Cabin.ECONOMY, FIRST)
                .days(FIRST, FIRST.plusDays(days - 1L));
    }

    private static DayPrices day(int day, String low, String median, String high) {
        return new DayPrices(LocalDate.of(2026, 11, day), euros(low), euros(median), euros(high));
    }

    private static DayPrices gap(int day) {
        return new DayPrices(LocalDate.of(2026, 11, day), null, null, null);
    }

    @Test
    void a_day_has_the_lowest_the_middle_and_the_highest_of_its_flights() throws Exception {
        prices.at("2026-11-02T10:00:00Z", MORNING.scheduled(), MORNING.opened("100.00", "200.00"));
        prices.at("2026-11-03T10:00:00Z", EVENING.scheduled(), EVENING.opened("131.01", "300.00"));
        prices.at("2026-11-04T10:00:00Z", EVENING.repriced(CHEAP, "131.01", "90.00"));
        prices.at("2026-11-05T10:00:00Z", MORNING.closed(), EVENING.closed());
        assertThat(daysAt("2026-11-07T12:00:00Z", 7))
                .containsExactly(
                        gap(1),
                        day(2, "100.00", "100.00", "100.00"),
                        day(3, "100.00", "115.51", "131.01"),
                        day(4, "90.00", "95.00", "100.00"),
                        day(5, "90.00", "95.00", "100.00"),
                        gap(6),
                        gap(7));
    }

    @Test
    void a_day_is_one_of_the_origin_and_stands_as_it_was_known_then() throws Exception {
        prices.at("2026-11-02T10:00:00Z", MORNING.scheduled(), MORNING.opened("100.00", "200.00"));
        prices.at("2026-11-03T10:00:00Z", MORNING.repriced(CHEAP, "100.00", "50.00"));
        assertThat(daysAt("2026-11-03T09:00:00Z", 3))
                .containsExactly(
                        gap(1),
                        day(2, "100.00", "100.00", "100.00"),
                        day(3, "100.00", "100.00", "100.00"));
        assertThat(daysAt("2026-11-03T12:00:00Z", 3).getLast())
                .isEqualTo(day(3, "50.00", "50.00", "50.00"));
    }

    private static Verdict verdict(long now, long... lows) {
        var market = market("2026-12-01T12:00:00Z");
        var series =
                new PriceSeries(
                        market, "EUR", List.of(new Price("f", now, Instant.EPOCH, market.at())));
        var days = new ArrayList<DayPrices>();
        for (var low : lows) {
            var money = series.money(low);
            days.add(new DayPrices(FIRST.plusDays(days.size()), money, money, money));
        }
        days.add(gap(30));
        return Verdict.of(series, days);
    }

    @Test
    void a_price_is_low_below_the_first_quarter_of_the_days_and_high_above_the_third() {
        var usual = new long[] {100, 110, 120, 130, 140, 150, 160, 170};
        assertThat(verdict(109, usual).level()).isEqualTo(Level.LOW);
        assertThat(verdict(110, usual).level()).isEqualTo(Level.TYPICAL);
        assertThat(verdict(150, usual).level()).isEqualTo(Level.TYPICAL);
        assertThat(verdict(151, usual).level()).isEqualTo(Level.HIGH);
        assertThat(verdict(109, usual).basis())
                .contains("1.09 EUR", "8 of the last 60 days", "1.10 EUR", "1.50 EUR");
    }

    @Test
    void a_price_that_never_moved_is_typical() {
        assertThat(verdict(100, 100, 100, 100, 100, 100, 100, 100).level())
                .isEqualTo(Level.TYPICAL);
    }

    @Test
    void nobody_judges_on_a_few_days() {
        assertThat(verdict(1, 100, 100).level()).isEqualTo(Level.TYPICAL);
        assertThat(verdict(1, 100, 100).basis()).contains("Only 2 days");
    }

    @Test
    void where_nothing_can_be_had_there_is_nothing_to_judge() {
        var market = market("2026-12-01T12:00:00Z");
        assertThat(Verdict.of(new PriceSeries(market, "EUR", List.of()), List.of())).isNull();
    }
}
