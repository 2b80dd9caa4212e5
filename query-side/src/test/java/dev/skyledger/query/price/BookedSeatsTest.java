package dev.skyledger.query.price;

import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static dev.skyledger.platform.fares.PricedFlight.euros;
import static dev.skyledger.query.price.PriceFixture.market;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.PricedFlight;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Most bookings change nothing that can be had; the view of prices writes nothing then. */
class BookedSeatsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final PricedFlight LARGE =
            new PricedFlight(PricedFlight.number(1, DAY).id(), "LIS", "JFK", DAY, 60, 30);
    private static final String FIRST = "2026-11-01T10:00:00Z";
    private static final String SECOND = "2026-11-03T10:00:00Z";
    private static final String THIRD = "2026-11-05T10:00:00Z";

    private final PriceFixture prices = new PriceFixture();

    BookedSeatsTest() throws Exception {
        prices.at(FIRST, LARGE.scheduled(), LARGE.opened("100.00", "200.00"));
    }

    @AfterEach
    void close() {
        prices.close();
    }

    private @Nullable Money priceOfNine() {
        return prices.dates
                .of(market(THIRD), YearMonth.from(DAY), new Party(9, 0, 0), null)
                .get(DAY.getDayOfMonth() - 1)
                .price();
    }

    @Test
    void seats_that_nobody_misses_leave_no_row() throws Exception {
        var before = prices.rows();
        prices.at(SECOND, LARGE.held(1, CHEAP, 15), LARGE.held(2, CHEAP, 5));
        prices.at(SECOND, LARGE.lapsed(2, CHEAP, 5));
        assertThat(prices.counted(LARGE.id())).isZero();
        assertThat(prices.rows()).isEqualTo(before);
    }

    @Test
    void the_seat_that_is_missed_is_noticed() throws Exception {
        prices.at(SECOND, LARGE.held(1, CHEAP, 20));
        prices.at(SECOND, LARGE.held(2, CHEAP, 1));
        assertThat(priceOfNine()).isEqualTo(euros("900.00"));
        prices.at(SECOND, LARGE.held(3, CHEAP, 1));
        assertThat(priceOfNine()).isEqualTo(euros("1800.00"));
        prices.at(SECOND, LARGE.lapsed(1, CHEAP, 20));
        assertThat(priceOfNine()).isEqualTo(euros("900.00"));
    }

    @Test
    void whoever_starts_again_counts_them_from_the_log() throws Exception {
        prices.at(SECOND, LARGE.held(1, CHEAP, 20));
        prices.at(SECOND, LARGE.held(2, CHEAP, 1));
        prices.startAgain();
        prices.at(SECOND, LARGE.held(3, CHEAP, 1));
        assertThat(priceOfNine()).isEqualTo(euros("1800.00"));
        assertThat(prices.counted(LARGE.id())).isEqualTo(3);
    }

    @Test
    void a_price_that_changes_later_is_that_of_the_seats_that_are_left() throws Exception {
        prices.at(SECOND, LARGE.held(1, CHEAP, 20), LARGE.held(2, CHEAP, 1));
        prices.at(SECOND, LARGE.repriced(CHEAP, "100.00", "90.00"));
        assertThat(priceOfNine()).isEqualTo(euros("810.00"));
        prices.startAgain();
        prices.at(SECOND, LARGE.held(3, CHEAP, 1));
        assertThat(priceOfNine()).isEqualTo(euros("1800.00"));
    }

    @Test
    void told_again_or_replayed_it_is_the_same() throws Exception {
        prices.at(SECOND, LARGE.held(1, CHEAP, 20));
        prices.at(SECOND, LARGE.held(2, CHEAP, 2));
        prices.at(THIRD, LARGE.lapsed(1, CHEAP, 20), LARGE.held(3, CHEAP, 3));
        var rows = prices.rows();
        prices.again();
        assertThat(prices.rows()).isEqualTo(rows);
        prices.replay();
        assertThat(prices.rows()).isEqualTo(rows);
    }
}
