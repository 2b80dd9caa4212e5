package dev.skyledger.saga.alert;

import static dev.skyledger.contracts.alert.AlertExamples.ANNAS_ALERT;
import static dev.skyledger.contracts.alert.AlertExamples.set;
import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertEnd;
import dev.skyledger.contracts.alert.EndAlert;
import dev.skyledger.platform.fares.PricedFlight;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertSweepTest {

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

    private void onSale(PricedFlight flight, String cheap, String dear) {
        alerts.at(FIRST, flight.scheduled(), flight.opened(cheap, dear));
    }

    private void repriced(String moment, PricedFlight flight, String before, String after) {
        alerts.at(moment, flight.repriced(CHEAP, before, after));
    }

    @Test
    void the_sweep_finds_nothing_where_nothing_was_missed() {
        onSale(FLIGHT, "150.00", "200.00");
        alerts.at(FIRST, set());
        repriced(SECOND, FLIGHT, "150.00", "90.00");
        assertThat(alerts.sweepAt(THIRD)).isZero();
        assertThat(alerts.met()).hasSize(1);
    }

    @Test
    void the_sweep_tells_what_was_missed_once() {
        onSale(FLIGHT, "90.00", "200.00");
        alerts.at(SECOND, set());
        alerts.db.sql("update price_alerts.watch set told = false").update();
        assertThat(alerts.sweepAt(THIRD)).isEqualTo(1);
        assertThat(alerts.met()).hasSize(2);
        assertThat(alerts.met().getLast().drop()).isLessThan(alerts.met().getFirst().drop());
        assertThat(alerts.sweepAt(THIRD)).isZero();
    }

    @Test
    void a_flight_that_has_left_is_no_longer_cheap_so_the_next_one_is_told() {
        onSale(FLIGHT, "90.00", "200.00");
        alerts.at(SECOND, set());
        assertThat(alerts.sweepAt("2026-12-20T12:00:01Z")).isZero();
        alerts.at("2026-12-20T13:00:00Z", OTHER.scheduled(), OTHER.opened("95.00", "200.00"));
        assertThat(alerts.met()).hasSize(2);
    }

    @Test
    void an_alert_ends_after_its_last_day() {
        alerts.at(FIRST, set());
        alerts.sweepAt("2026-12-23T23:59:59Z");
        assertThat(alerts.sent()).isEmpty();
        alerts.sweepAt("2026-12-24T00:00:00Z");
        assertThat(alerts.sent())
                .containsExactly(new EndAlert(ANNAS_ALERT, null, AlertEnd.DATES_PASSED));
        alerts.sweepAt("2026-12-24T00:30:00Z");
        assertThat(alerts.sent()).hasSize(1);
    }
}
