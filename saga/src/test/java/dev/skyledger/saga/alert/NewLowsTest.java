package dev.skyledger.saga.alert;

import static dev.skyledger.contracts.alert.AlertExamples.ANNA;
import static dev.skyledger.contracts.alert.AlertExamples.ANNAS_ALERT;
import static dev.skyledger.contracts.alert.AlertExamples.OVER;
import static dev.skyledger.contracts.alert.AlertExamples.criteria;
import static dev.skyledger.contracts.alert.AlertExamples.euros;
import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.fares.PricedFlight;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anna names no target: she is told whenever it gets cheaper than it ever was since she asked. */
class NewLowsTest {

    private static final String FIRST = "2026-12-01T10:00:00Z";
    private static final String SECOND = "2026-12-01T11:00:00Z";
    private static final String THIRD = "2026-12-01T12:00:00Z";
    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final PricedFlight FLIGHT = PricedFlight.number(1, DAY);
    private static final PricedFlight OTHER = PricedFlight.number(2, DAY.plusDays(1));

    private final AlertFixture alerts = new AlertFixture();

    @AfterEach
    void close() {
        alerts.close();
    }

    private static AlertSet anyNewLow() {
        return anyNewLow(criteria(new Party(1, 0, 0), Cabin.ECONOMY));
    }

    static AlertSet anyNewLow(AlertCriteria criteria) {
        return new AlertSet(ANNAS_ALERT, ANNA, criteria, null, OVER, euros("1.00").unit());
    }

    private void onSale(PricedFlight flight, String cheap) {
        alerts.at(FIRST, flight.scheduled(), flight.opened(cheap, "400.00"));
    }

    private void repriced(PricedFlight flight, String before, String after) {
        alerts.at(SECOND, flight.repriced(CHEAP, before, after));
    }

    private List<String> told() {
        return alerts.met().stream()
                .map(MeetPriceTarget::found)
                .map(it -> it.price().amount())
                .toList();
    }

    @Test
    void what_can_be_had_when_somebody_asks_is_no_news_but_all_that_is_less() {
        onSale(FLIGHT, "150.00");
        alerts.at(FIRST, anyNewLow());
        assertThat(told()).isEmpty();
        repriced(FLIGHT, "150.00", "150.00");
        repriced(FLIGHT, "150.00", "149.99");
        repriced(FLIGHT, "149.99", "160.00");
        repriced(FLIGHT, "160.00", "149.99");
        repriced(FLIGHT, "149.99", "120.00");
        assertThat(told()).containsExactly("149.99", "120.00");
        assertThat(alerts.sweepAt(THIRD)).isZero();
    }

    @Test
    void where_nothing_could_be_had_the_first_price_is_told() {
        alerts.at(FIRST, anyNewLow());
        assertThat(told()).isEmpty();
        onSale(FLIGHT, "150.00");
        onSale(OTHER, "150.00");
        assertThat(told()).containsExactly("150.00");
    }

    @Test
    void it_is_the_lowest_of_all_flights_that_counts() {
        onSale(FLIGHT, "150.00");
        onSale(OTHER, "130.00");
        alerts.at(FIRST, anyNewLow());
        repriced(FLIGHT, "150.00", "140.00");
        assertThat(told()).isEmpty();
        alerts.at(SECOND, OTHER.closed());
        repriced(FLIGHT, "140.00", "135.00");
        assertThat(told()).isEmpty();
        repriced(FLIGHT, "135.00", "129.00");
        assertThat(told()).containsExactly("129.00");
    }

    @Test
    void in_one_batch_each_new_low_counts_in_the_order_of_the_log() {
        onSale(FLIGHT, "150.00");
        alerts.at(
                SECOND,
                anyNewLow(),
                FLIGHT.repriced(CHEAP, "150.00", "90.00"),
                FLIGHT.repriced(CHEAP, "90.00", "95.00"),
                FLIGHT.repriced(CHEAP, "95.00", "80.00"),
                FLIGHT.repriced(CHEAP, "80.00", "85.00"));
        assertThat(told()).containsExactly("90.00", "80.00");
        assertThat(alerts.met()).extracting(MeetPriceTarget::drop).containsExactly(4L, 6L);
        assertThat(alerts.sweepAt(THIRD)).isZero();
    }

    @Test
    void a_given_target_begins_anew_and_stays_where_it_is() {
        onSale(FLIGHT, "150.00");
        alerts.at(FIRST, anyNewLow());
        repriced(FLIGHT, "150.00", "110.00");
        alerts.at(SECOND, new AlertRetargeted(ANNAS_ALERT, null, euros("100.00")));
        repriced(FLIGHT, "110.00", "105.00");
        repriced(FLIGHT, "105.00", "99.00");
        repriced(FLIGHT, "99.00", "90.00");
        repriced(FLIGHT, "90.00", "101.00");
        repriced(FLIGHT, "101.00", "95.00");
        assertThat(told()).containsExactly("110.00", "99.00", "95.00");
        assertThat(alerts.sweepAt(THIRD)).isZero();
    }

    @Test
    void a_new_low_that_is_there_after_a_rest_is_told_then() {
        onSale(FLIGHT, "150.00");
        alerts.at(FIRST, anyNewLow(), new AlertPaused(ANNAS_ALERT));
        repriced(FLIGHT, "150.00", "90.00");
        repriced(FLIGHT, "90.00", "120.00");
        assertThat(alerts.sweepAt(SECOND)).isZero();
        alerts.at(THIRD, new AlertResumed(ANNAS_ALERT));
        assertThat(told()).containsExactly("120.00");
        alerts.at(THIRD, new AlertPaused(ANNAS_ALERT), new AlertResumed(ANNAS_ALERT));
        repriced(FLIGHT, "120.00", "119.00");
        assertThat(told()).containsExactly("120.00", "119.00");
    }

    @Test
    void the_sweep_tells_what_was_missed_once_and_what_comes_has_to_be_less() {
        onSale(FLIGHT, "150.00");
        alerts.at(FIRST, anyNewLow());
        alerts.db.sql("update price_alerts.watch set target = 20000").update();
        assertThat(alerts.sweepAt(SECOND)).isEqualTo(1);
        assertThat(told()).containsExactly("150.00");
        assertThat(alerts.sweepAt(THIRD)).isZero();
        repriced(FLIGHT, "150.00", "149.00");
        assertThat(told()).containsExactly("150.00", "149.00");
    }
}
