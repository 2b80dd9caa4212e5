package dev.skyledger.saga.alert;

import static dev.skyledger.contracts.alert.AlertExamples.ANNA;
import static dev.skyledger.contracts.alert.AlertExamples.ANNAS_ALERT;
import static dev.skyledger.contracts.alert.AlertExamples.OVER;
import static dev.skyledger.contracts.alert.AlertExamples.criteria;
import static dev.skyledger.contracts.alert.AlertExamples.euros;
import static dev.skyledger.contracts.alert.AlertExamples.met;
import static dev.skyledger.contracts.alert.AlertExamples.set;
import static dev.skyledger.platform.fares.PricedFlight.CHEAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertEnd;
import dev.skyledger.contracts.alert.AlertEnded;
import dev.skyledger.contracts.alert.AlertPaused;
import dev.skyledger.contracts.alert.AlertResumed;
import dev.skyledger.contracts.alert.AlertRetargeted;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.inventory.HoldExtended;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.platform.fares.PricedFlight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AlertMatchingTest {

    private static final String FIRST = "2026-12-01T10:00:00Z";
    private static final String SECOND = "2026-12-01T11:00:00Z";
    private static final String THIRD = "2026-12-01T12:00:00Z";
    private static final String FOURTH = "2026-12-01T13:00:00Z";
    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final PricedFlight FLIGHT = PricedFlight.number(1, DAY);
    private static final PricedFlight OTHER = PricedFlight.number(2, DAY.plusDays(1));
    private static final PricedFlight LATE = PricedFlight.number(3, DAY.plusDays(9));
    private static final PricedFlight ELSEWHERE = PricedFlight.on("OPO", "JFK", 4, DAY);

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

    private static AlertSet setFor(Party party, @Nullable Cabin cabin, String target) {
        return new AlertSet(ANNAS_ALERT, ANNA, criteria(party, cabin), euros(target), OVER, null);
    }

    @Test
    void a_price_that_drops_to_the_target_is_told() {
        onSale(FLIGHT, "150.00", "200.00");
        alerts.at(SECOND, set());
        assertThat(alerts.met()).isEmpty();
        repriced(THIRD, FLIGHT, "150.00", "100.00");
        assertThat(alerts.met()).hasSize(1);
        var told = alerts.met().getFirst();
        assertThat(told.alert()).isEqualTo(ANNAS_ALERT);
        assertThat(told.drop()).isEqualTo(4);
        assertThat(told.found().price()).isEqualTo(euros("100.00"));
        assertThat(told.found().flightId()).isEqualTo(FLIGHT.id());
    }

    @Test
    void a_drop_is_told_once_until_the_price_has_risen_again() {
        onSale(FLIGHT, "150.00", "200.00");
        alerts.at(FIRST, set());
        repriced(SECOND, FLIGHT, "150.00", "99.00");
        repriced(SECOND, FLIGHT, "99.00", "80.00");
        repriced(SECOND, FLIGHT, "80.00", "95.00");
        assertThat(alerts.met()).hasSize(1);
        repriced(THIRD, FLIGHT, "95.00", "101.00");
        repriced(THIRD, FLIGHT, "101.00", "90.00");
        assertThat(alerts.met()).extracting(MeetPriceTarget::drop).containsExactly(4L, 8L);
    }

    @Test
    void while_another_flight_is_as_cheap_nothing_dropped() {
        onSale(FLIGHT, "90.00", "200.00");
        alerts.at(SECOND, set());
        onSale(OTHER, "80.00", "200.00");
        assertThat(alerts.met()).hasSize(1);
        repriced(THIRD, FLIGHT, "90.00", "300.00");
        repriced(THIRD, FLIGHT, "300.00", "95.00");
        assertThat(alerts.met()).hasSize(1);
        repriced(THIRD, FLIGHT, "95.00", "300.00");
        repriced(THIRD, OTHER, "80.00", "300.00");
        repriced(FOURTH, OTHER, "300.00", "85.00");
        assertThat(alerts.met()).hasSize(2);
    }

    @Test
    void in_one_batch_every_drop_counts_in_the_order_of_the_log() {
        onSale(FLIGHT, "150.00", "200.00");
        alerts.at(
                SECOND,
                set(),
                FLIGHT.repriced(CHEAP, "150.00", "90.00"),
                FLIGHT.repriced(CHEAP, "90.00", "150.00"),
                FLIGHT.repriced(CHEAP, "150.00", "80.00"));
        assertThat(alerts.met()).extracting(MeetPriceTarget::drop).containsExactly(4L, 6L);
    }

    @Test
    void what_changes_no_price_in_between_needs_no_look_into_the_log() {
        onSale(FLIGHT, "150.00", "200.00");
        alerts.at(FIRST, set());
        repriced(SECOND, FLIGHT, "150.00", "120.00");
        var held = FLIGHT.held(1, CHEAP, 1);
        var later = FLIGHT.departure();
        alerts.at(
                SECOND,
                new HoldExtended(FLIGHT.inventory(), held.hold(), held.booking(), later, later));
        repriced(THIRD, FLIGHT, "120.00", "100.00");
        assertThat(alerts.met()).hasSize(1);
        assertThat(alerts.read).isZero();
    }

    @Test
    void other_days_routes_and_cabins_are_nobodys_business() {
        alerts.at(FIRST, set());
        onSale(LATE, "10.00", "20.00");
        onSale(ELSEWHERE, "10.00", "20.00");
        alerts.at(FIRST, new AlertEnded(ANNAS_ALERT, AlertEnd.WITHDRAWN));
        alerts.at(SECOND, setFor(new Party(1, 0, 0), Cabin.BUSINESS, "100.00"));
        onSale(FLIGHT, "10.00", "20.00");
        assertThat(alerts.met()).isEmpty();
    }

    @Test
    void the_whole_party_must_find_seats_for_the_sum() {
        alerts.at(FIRST, setFor(new Party(3, 1, 1), null, "500.00"));
        onSale(FLIGHT, "120.00", "200.00");
        assertThat(alerts.met()).hasSize(1);
        assertThat(alerts.met().getFirst().found().price()).isEqualTo(euros("492.00"));
        alerts.at(SECOND, FLIGHT.held(1, CHEAP, 1));
        alerts.at(THIRD, FLIGHT.lapsed(1, CHEAP, 1));
        assertThat(alerts.met()).hasSize(2);
    }

    @Test
    void a_price_that_is_low_already_is_told_when_the_alert_begins() {
        onSale(FLIGHT, "90.00", "200.00");
        alerts.at(SECOND, set());
        assertThat(alerts.met()).hasSize(1);
        alerts.at(THIRD, new AlertRetargeted(ANNAS_ALERT, euros("100.00"), euros("120.00")));
        assertThat(alerts.met()).hasSize(1);
    }

    @Test
    void another_target_is_compared_at_once() {
        onSale(FLIGHT, "110.00", "200.00");
        alerts.at(SECOND, set());
        alerts.at(THIRD, new AlertRetargeted(ANNAS_ALERT, euros("100.00"), euros("120.00")));
        assertThat(alerts.met()).extracting(MeetPriceTarget::drop).containsExactly(4L);
    }

    @Test
    void a_paused_alert_learns_of_a_drop_when_it_is_resumed() {
        onSale(FLIGHT, "150.00", "200.00");
        alerts.at(FIRST, set(), new AlertPaused(ANNAS_ALERT));
        repriced(SECOND, FLIGHT, "150.00", "90.00");
        assertThat(alerts.met()).isEmpty();
        alerts.at(THIRD, new AlertResumed(ANNAS_ALERT));
        assertThat(alerts.met()).hasSize(1);
        alerts.at(FOURTH, new AlertPaused(ANNAS_ALERT), new AlertResumed(ANNAS_ALERT));
        assertThat(alerts.met()).hasSize(1);
    }

    @Test
    void what_is_told_to_an_alert_changes_nothing_here() {
        onSale(FLIGHT, "90.00", "200.00");
        alerts.at(SECOND, set());
        alerts.at(THIRD, met("90.00", 3));
        assertThat(alerts.met()).hasSize(1);
        assertThat(alerts.sweepAt(FOURTH)).isZero();
    }
}
