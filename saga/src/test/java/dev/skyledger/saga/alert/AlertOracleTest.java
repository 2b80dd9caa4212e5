package dev.skyledger.saga.alert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.MeetPriceTarget;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.platform.fares.PricedFlight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whatever happens, and wherever it dies, the alerts that are told are those a plain look finds.
 */
class AlertOracleTest {

    private final PlainLook look = new PlainLook();

    /** Two nodes take turns; one remembers everything, few things, or nothing for long. */
    @ParameterizedTest
    @CsvSource({"1, 1000", "7, 1000", "42, 1000", "3, 20", "8, 1", "43, 0"})
    void the_drops_that_are_told_are_exactly_those_that_happened(long seed, long memory) {
        var random = new Random(seed);
        try (var alerts = new AlertFixture(2, memory)) {
            new AlertStory(alerts, look, random).goesOn();
            agree(alerts, random);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 10000", "2, 10000", "7, 10000", "42, 10000", "3, 60", "8, 5", "43, 0"})
    void with_connections_too_wherever_a_flight_lies_on_the_way(long seed, long memory) {
        var random = new Random(seed);
        try (var alerts = new AlertFixture(2, memory)) {
            new ConnectedStory(alerts, look, random).goesOn();
            agree(alerts, random);
            for (var changes = 0; changes < 3; changes++) {
                assertThat(alerts.met()).anyMatch(isOver(changes));
            }
        }
    }

    private static Predicate<MeetPriceTarget> isOver(int changes) {
        return met -> met.found().flights().size() == changes + 1;
    }

    private void agree(AlertFixture alerts, Random random) {
        var handled = 0;
        var node = 0;
        while (handled < alerts.written()) {
            if (random.nextInt(4) == 0) {
                node = 1 - node;
            }
            if (random.nextInt(3) == 0) {
                var dies = random.nextInt(2);
                alerts.handledInVain(dies, handled, end(alerts, handled, random));
            }
            var to = end(alerts, handled, random);
            alerts.handled(node, handled, to);
            handled = to;
        }
        assertThat(told(alerts))
                .containsExactlyInAnyOrderElementsOf(look.expected)
                .hasSizeGreaterThan(50);
        assertThat(alerts.met())
                .allSatisfy(met ->
                        assertThat(met.found().price())
                                .isEqualTo(
                                        look.prices.getOrDefault(
                                                met.alert() + " " + met.drop(),
                                                met.found().price())));
        assertThat(look.newLows).hasSizeGreaterThan(5);
        assertThat(knowing(alerts)).isEqualTo(look.below);
        assertThat(alerts.sweepAt("2026-12-02T00:00:00Z")).isZero();
    }

    private static Set<AlertId> knowing(AlertFixture alerts) {
        return Set.copyOf(
                alerts.db
                        .sql("select distinct alert from price_alerts.watch where told")
                        .query((row, _) -> new AlertId(row.getString(1)))
                        .list());
    }

    private static int end(AlertFixture alerts, int from, Random random) {
        return Math.min(alerts.written(), from + 1 + random.nextInt(40));
    }

    /** As the alerts count: a drop that is not newer than the last is none. */
    private static List<String> told(AlertFixture alerts) {
        var last = new HashMap<AlertId, Long>();
        var told = new ArrayList<String>();
        for (var met : alerts.met()) {
            if (met.drop() > last.getOrDefault(met.alert(), -1L)) {
                last.put(met.alert(), met.drop());
                told.add(met.alert() + " " + met.drop());
            }
        }
        return told;
    }

    @Test
    void the_plain_look_itself_tells_a_drop_once() {
        var flight = PricedFlight.number(1, AlertStory.DAY);
        look.seen(flight.scheduled(), flight.id());
        look.seen(flight.opened("40.00", "50.00"), flight.id());
        look.seen(AlertStory.alert(1, new Random(3)));
        var before = look.expected.size();
        look.seen(flight.repriced(PricedFlight.CHEAP, "40.00", "39.00"), flight.id());
        assertThat(look.expected).hasSize(before);
    }
}
