package dev.skyledger.saga.alert;

import static dev.skyledger.contracts.alert.AlertExamples.ANNA;
import static dev.skyledger.contracts.alert.AlertExamples.ANNAS_ALERT;
import static dev.skyledger.contracts.alert.AlertExamples.OVER;
import static dev.skyledger.contracts.alert.AlertExamples.euros;
import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.AlertEnd;
import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anna flies from Lisbon to New York on the 20th, and will do with connections. */
class ConnectedAlertsTest {

    private static final String FIRST = "2026-12-01T10:00:00Z";
    private static final String SECOND = "2026-12-01T11:00:00Z";
    private static final String THIRD = "2026-12-01T12:00:00Z";
    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final TimedFlight TO_LONDON = flight(1, "LIS", "LHR", 8, 3);
    private static final TimedFlight ONWARD = flight(2, "LHR", "JFK", 13, 8);
    private static final TimedFlight DIRECT = flight(3, "LIS", "JFK", 10, 8);

    private final AlertFixture alerts = new AlertFixture();

    @AfterEach
    void close() {
        alerts.close();
    }

    private static TimedFlight flight(int number, String from, String to, int hour, int takes) {
        var leaves = DAY.atTime(hour, 0);
        return TimedFlight.of(number, from, to, leaves, Duration.ofHours(takes), Cabin.ECONOMY);
    }

    private static AlertSet set(int stops) {
        var criteria =
                new AlertCriteria(
                        "LIS",
                        "JFK",
                        List.of(new AirportCode("LIS")),
                        List.of(new AirportCode("JFK")),
                        DAY,
                        DAY,
                        new Party(2, 0, 0),
                        Cabin.ECONOMY,
                        stops);
        return new AlertSet(ANNAS_ALERT, ANNA, criteria, euros("400.00"), OVER, null);
    }

    private void onSale(TimedFlight flight, String price) {
        alerts.at(FIRST, flight.scheduled(), flight.opened(euros(price)));
    }

    private void repriced(TimedFlight flight, String price) {
        alerts.at(SECOND, flight.repriced(price));
    }

    private List<Long> drops() {
        return alerts.met().stream().map(MeetPriceTarget::drop).toList();
    }

    @Test
    void two_flights_that_connect_are_cheap_enough_together() {
        onSale(DIRECT, "300.00");
        onSale(TO_LONDON, "120.00");
        onSale(ONWARD, "150.00");
        alerts.at(FIRST, set(1));
        assertThat(alerts.met()).isEmpty();
        repriced(TO_LONDON, "50.00");
        assertThat(drops()).containsExactly(8L);
        var found = alerts.met().getFirst().found();
        assertThat(found.flightId()).isEqualTo(TO_LONDON.id());
        assertThat(found.onward()).containsExactly(ONWARD.id());
        assertThat(found.origin().value() + found.destination().value()).isEqualTo("LISJFK");
        assertThat(found.price()).isEqualTo(euros("400.00"));
        assertThat(found.date()).isEqualTo(DAY);
    }

    @Test
    void a_leg_that_sells_out_lets_it_watch_again() {
        onSale(TO_LONDON, "50.00");
        onSale(ONWARD, "100.00");
        alerts.at(FIRST, set(2));
        assertThat(drops()).containsExactly(5L);
        alerts.at(SECOND, ONWARD.flight().held(1, CHEAP, 3));
        alerts.at(SECOND, ONWARD.flight().lapsed(1, CHEAP, 3));
        assertThat(drops()).containsExactly(5L, 7L);
        repriced(ONWARD, "90.00");
        assertThat(drops()).hasSize(2);
    }

    @Test
    void while_a_direct_flight_is_as_cheap_nothing_dropped() {
        onSale(DIRECT, "180.00");
        alerts.at(FIRST, set(1));
        onSale(TO_LONDON, "50.00");
        onSale(ONWARD, "100.00");
        assertThat(drops()).containsExactly(3L);
        assertThat(alerts.met().getFirst().found().onward()).isNull();
        repriced(DIRECT, "300.00");
        assertThat(alerts.sweepAt(THIRD)).isZero();
        alerts.at(THIRD, ONWARD.flight().closed());
        repriced(DIRECT, "170.00");
        assertThat(drops()).containsExactly(3L, 10L);
    }

    @Test
    void over_two_other_airports_takes_two_stops() {
        onSale(flight(4, "LIS", "MAD", 6, 1), "10.00");
        onSale(flight(5, "MAD", "LHR", 9, 2), "10.00");
        onSale(ONWARD, "10.00");
        for (var stops = 0; stops < 2; stops++) {
            alerts.at(FIRST, set(stops));
            alerts.at(FIRST, new AlertEnded(ANNAS_ALERT, AlertEnd.WITHDRAWN));
        }
        assertThat(alerts.met()).isEmpty();
        alerts.at(SECOND, set(2));
        assertThat(alerts.met()).hasSize(1);
        assertThat(alerts.met().getFirst().found().onward()).hasSize(2);
    }

    @Test
    void what_search_would_not_connect_is_no_journey() {
        onSale(ONWARD, "10.00");
        alerts.at(FIRST, set(2));
        onSale(flight(4, "LIS", "LHR", 10, 3), "10.00"); // nobody changes at once
        onSale(flight(5, "LIS", "LGW", 6, 3), "10.00"); // nobody changes between airports
        onSale(flight(6, "LIS", "OPO", 1, 1), "10.00");
        onSale(flight(7, "OPO", "LHR", 3, 3).later(Duration.ofDays(-1)), "10.00");
        onSale(flight(8, "LIS", "GRU", 1, 1), "10.00"); // nobody goes to New York over Brazil
        onSale(flight(9, "GRU", "JFK", 9, 1), "10.00");
        assertThat(alerts.met()).isEmpty();
        assertThat(alerts.sweepAt(SECOND)).isZero();
    }

    @Test
    void a_flight_that_goes_at_another_time_is_missed_and_reached_again() {
        onSale(TO_LONDON, "50.00");
        onSale(ONWARD, "100.00");
        alerts.at(FIRST, set(1));
        var late = TO_LONDON.later(Duration.ofHours(3));
        alerts.at(SECOND, TO_LONDON.salesEndMoved(late), TO_LONDON.retimed(late));
        alerts.at(THIRD, late.salesEndMoved(TO_LONDON), late.retimed(TO_LONDON));
        assertThat(drops()).containsExactly(5L, 9L);
        assertThat(alerts.sweepAt(THIRD)).isZero();
    }

    @Test
    void another_target_and_a_rest_count_for_connections_too() {
        onSale(TO_LONDON, "150.00");
        onSale(ONWARD, "100.00");
        alerts.at(FIRST, set(1));
        alerts.at(SECOND, new AlertRetargeted(ANNAS_ALERT, euros("400.00"), euros("500.00")));
        assertThat(drops()).containsExactly(6L);
        alerts.at(SECOND, new AlertPaused(ANNAS_ALERT), new AlertResumed(ANNAS_ALERT));
        assertThat(alerts.met()).hasSize(1);
        alerts.at(SECOND, new AlertPaused(ANNAS_ALERT), TO_LONDON.repriced("40.00"));
        alerts.at(THIRD, new AlertRetargeted(ANNAS_ALERT, euros("500.00"), euros("300.00")));
        alerts.at(THIRD, new AlertResumed(ANNAS_ALERT));
        assertThat(drops()).containsExactly(6L, 12L);
    }

    @Test
    void the_sweep_tells_what_was_missed_once_and_lets_watch_again_what_has_left() {
        onSale(TO_LONDON, "50.00");
        onSale(ONWARD, "100.00");
        alerts.at(SECOND, set(1));
        alerts.db.sql("update price_alerts.watch set told = false").update();
        assertThat(alerts.sweepAt(SECOND)).isEqualTo(1);
        assertThat(drops()).containsExactly(5L, 4L);
        assertThat(alerts.met().getLast().found().onward()).containsExactly(ONWARD.id());
        assertThat(alerts.sweepAt(THIRD)).isZero();
        alerts.sweepAt("2026-12-20T09:00:00Z");
        assertThat(
                        alerts.db
                                .sql("select told from price_alerts.watch")
                                .query(Boolean.class)
                                .single())
                .isFalse();
    }
}
