package dev.skyledger.saga.alert;

import static dev.skyledger.contracts.alert.AlertExamples.criteria;
import static dev.skyledger.contracts.alert.AlertExamples.euros;
import static dev.skyledger.saga.alert.NewLowsTest.anyNewLow;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.Cabin;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Anna names no target, and will do with a connection in London. */
class ConnectedNewLowsTest {

    private static final String FIRST = "2026-12-01T10:00:00Z";
    private static final String SECOND = "2026-12-01T11:00:00Z";
    private static final String THIRD = "2026-12-01T12:00:00Z";
    private static final LocalDate DAY = LocalDate.parse("2026-12-20");

    private final AlertFixture alerts = new AlertFixture();

    @AfterEach
    void close() {
        alerts.close();
    }

    private List<String> told() {
        return alerts.met().stream().map(it -> it.found().price().amount()).toList();
    }

    @Test
    void with_connections_too_the_target_follows_the_journey() {
        var toLondon = flight(1, "LIS", "LHR", 8, 3);
        var onward = flight(2, "LHR", "JFK", 13, 8);
        onSale(toLondon, "100.00");
        alerts.at(FIRST, anyNewLow(overLondon("JFK")));
        onSale(onward, "200.00");
        alerts.at(SECOND, onward.repriced("150.00"), onward.repriced("180.00"));
        alerts.at(SECOND, toLondon.repriced("90.00"), onward.repriced("140.00"));
        assertThat(told()).containsExactly("300.00", "250.00", "230.00");
        assertThat(alerts.sweepAt(THIRD)).isZero();
        alerts.db.sql("update price_alerts.watch set target = 99999").update();
        assertThat(alerts.sweepAt(THIRD)).isEqualTo(1);
        assertThat(alerts.sweepAt(THIRD)).isZero();
    }

    @Test
    void on_all_of_its_routes_it_waits_for_less_at_once() {
        var toNewark = flight(3, "LHR", "EWR", 14, 8);
        var toKennedy = flight(2, "LHR", "JFK", 13, 8);
        var toLondon = flight(1, "LIS", "LHR", 8, 3);
        onSale(toLondon, "100.00");
        onSale(toKennedy, "200.00");
        onSale(toNewark, "300.00");
        alerts.at(FIRST, anyNewLow(overLondon("JFK", "EWR")));
        alerts.at(SECOND, toKennedy.repriced("150.00"), toNewark.repriced("160.00"));
        assertThat(told()).containsExactly("250.00");
        alerts.at(SECOND, toNewark.repriced("140.00"), toKennedy.repriced("145.00"));
        assertThat(told()).containsExactly("250.00", "240.00");
    }

    private void onSale(TimedFlight flight, String price) {
        alerts.at(FIRST, flight.scheduled(), flight.opened(euros(price)));
    }

    private static TimedFlight flight(int number, String from, String to, int hour, int takes) {
        var leaves = DAY.atTime(hour, 0);
        return TimedFlight.of(number, from, to, leaves, Duration.ofHours(takes), Cabin.ECONOMY);
    }

    private static AlertCriteria overLondon(String... destinations) {
        var plain = criteria(new Party(1, 0, 0), Cabin.ECONOMY);
        return new AlertCriteria(
                plain.origin(),
                plain.destination(),
                plain.origins(),
                Stream.of(destinations).map(AirportCode::new).toList(),
                plain.from(),
                plain.to(),
                plain.party(),
                plain.cabin(),
                1);
    }
}
