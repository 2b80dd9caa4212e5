package dev.skyledger.query.price;

import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static dev.skyledger.platform.fares.PricedFlight.DEAR;
import static dev.skyledger.platform.fares.PricedFlight.euros;
import static dev.skyledger.query.price.PriceFixture.market;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertExamples;
import dev.skyledger.contracts.alert.FindLowestPrice;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.PricedFlight;
import dev.skyledger.query.price.CheapestDates.CheapestDate;
import dev.skyledger.query.price.PriceHistory.Mark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PriceProjectionTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final YearMonth DECEMBER = YearMonth.parse("2026-12");
    private static final PricedFlight MORNING = PricedFlight.number(1, DAY);
    private static final PricedFlight EVENING = PricedFlight.number(2, DAY);
    private static final String FIRST = "2026-11-01T10:00:00Z";
    private static final String SECOND = "2026-11-03T10:00:00Z";
    private static final String THIRD = "2026-11-05T10:00:00Z";

    private final PriceFixture prices = new PriceFixture();

    PriceProjectionTest() throws Exception {
        prices.at(FIRST, MORNING.scheduled(), MORNING.opened("100.00", "200.00"));
    }

    @AfterEach
    void close() {
        prices.close();
    }

    private CheapestDate on(LocalDate day, String at, int adults) {
        return on(day, at, new Party(adults, 0, 0));
    }

    private CheapestDate on(LocalDate day, String at, Party party) {
        return prices.dates.of(market(at), DECEMBER, party, null).get(day.getDayOfMonth() - 1);
    }

    @Test
    void every_day_of_the_month_has_a_row_and_days_without_flights_have_no_price() {
        var month = prices.dates.of(market(SECOND), DECEMBER, new Party(1, 0, 0), null);
        assertThat(month).hasSize(31);
        assertThat(month.getFirst()).isEqualTo(new CheapestDate(DECEMBER.atDay(1), null, null));
        assertThat(on(DAY, SECOND, 1))
                .isEqualTo(new CheapestDate(DAY, euros("100.00"), MORNING.id()));
    }

    @Test
    void the_price_is_the_partys_and_never_that_of_a_fare_which_cannot_seat_it() throws Exception {
        assertThat(on(DAY, SECOND, 4).price()).isEqualTo(euros("400.00"));
        assertThat(on(DAY, SECOND, 5).price()).isEqualTo(euros("1000.00"));
        prices.at(SECOND, MORNING.held(1, CHEAP, 4));
        assertThat(on(DAY, THIRD, 1).price()).isEqualTo(euros("200.00"));
        assertThat(on(DAY, THIRD, 7)).isEqualTo(new CheapestDate(DAY, null, null));
    }

    @Test
    void the_cheapest_flight_of_the_day_counts() throws Exception {
        prices.at(SECOND, EVENING.scheduled(), EVENING.opened("90.00", "300.00"));
        assertThat(on(DAY, THIRD, 1).flightId()).isEqualTo(EVENING.id());
        assertThat(on(DAY, THIRD, 5).flightId()).isEqualTo(MORNING.id());
    }

    @Test
    void children_need_seats_and_infants_pay_what_the_fare_says() {
        assertThat(on(DAY, SECOND, new Party(2, 1, 1)).price()).isEqualTo(euros("310.00"));
        assertThat(on(DAY, SECOND, new Party(3, 2, 0)).price()).isEqualTo(euros("1000.00"));
    }

    @Test
    void any_past_moment_shows_what_was_there_then() throws Exception {
        prices.at(SECOND, MORNING.repriced(CHEAP, "100.00", "80.00"));
        prices.at(THIRD, MORNING.closed());
        assertThat(on(DAY, "2026-11-01T09:59:59Z", 1).price()).isNull();
        assertThat(on(DAY, FIRST, 1).price()).isEqualTo(euros("100.00"));
        assertThat(on(DAY, "2026-11-03T09:59:59.999Z", 1).price()).isEqualTo(euros("100.00"));
        assertThat(on(DAY, SECOND, 1).price()).isEqualTo(euros("80.00"));
        assertThat(on(DAY, THIRD, 1).price()).isNull();
    }

    @Test
    void a_flight_that_has_left_has_no_price() {
        assertThat(on(DAY, "2026-12-20T11:59:59Z", 1).price()).isEqualTo(euros("100.00"));
        assertThat(on(DAY, "2026-12-20T12:00:00Z", 1).price()).isNull();
    }

    @Test
    void every_change_of_a_fare_is_kept_newest_first() throws Exception {
        prices.at(
                SECOND,
                MORNING.repriced(CHEAP, "100.00", "80.00"),
                MORNING.repriced(DEAR, "200.00", "210.00"));
        var changes = changes(new Mark(Long.MAX_VALUE, 0), 10);
        assertThat(changes)
                .extracting(PriceHistory.FareChange::source)
                .containsExactly("REPRICED", "REPRICED", "OPENED", "OPENED");
        assertThat(changes.getFirst().before()).isEqualTo(euros("200.00"));
        assertThat(changes.getFirst().after()).isEqualTo(euros("210.00"));
        assertThat(changes.getLast().before()).isNull();
        assertThat(changes(new Mark(2, 1), 10)).containsExactly(changes.getLast());
    }

    @Test
    void a_price_that_the_supplier_changed_says_so() throws Exception {
        prices.suppliedAt(SECOND, MORNING.repriced(CHEAP, "100.00", "80.00"));
        prices.at(THIRD, MORNING.repriced(CHEAP, "80.00", "85.00"));
        assertThat(changes(new Mark(Long.MAX_VALUE, 0), 2))
                .extracting(PriceHistory.FareChange::source)
                .containsExactly("REPRICED", "SUPPLIER");
    }

    private List<PriceHistory.FareChange> changes(Mark after, int most) {
        return prices.history.changes(
                market(THIRD), Cabin.ECONOMY, DAY.minusDays(60), DAY, after, most);
    }

    @Test
    void what_is_told_twice_or_from_the_beginning_leaves_the_same() throws Exception {
        prices.at(SECOND, MORNING.held(1, CHEAP, 3), MORNING.repriced(CHEAP, "100.00", "80.00"));
        prices.at(THIRD, MORNING.lapsed(1, CHEAP, 3));
        var before = prices.rows();
        prices.again();
        assertThat(prices.rows()).isEqualTo(before).hasSize(4);
        prices.replay();
        assertThat(prices.rows()).isEqualTo(before);
    }

    @Test
    void what_changes_nothing_that_can_be_had_is_no_observation() throws Exception {
        prices.at(SECOND, MORNING.held(1, DEAR, 1));
        assertThat(prices.rows()).hasSize(1);
    }

    @Test
    void the_lowest_price_for_a_family_counts_its_children() throws Exception {
        prices.at(SECOND, EVENING.scheduled(), EVENING.opened("90.00", "300.00"));
        var family = AlertExamples.criteria(new Party(2, 1, 1), Cabin.ECONOMY);
        var found = prices.lowestAt(THIRD).handle(new FindLowestPrice(family));
        assertThat(found).isNotNull();
        assertThat(found.price()).isEqualTo(Money.of("279.00", "EUR"));
        assertThat(found.flightId()).isEqualTo(EVENING.id());
        var crowd = AlertExamples.criteria(new Party(9, 0, 0), Cabin.BUSINESS);
        assertThat(prices.lowestAt(THIRD).handle(new FindLowestPrice(crowd))).isNull();
    }
}
