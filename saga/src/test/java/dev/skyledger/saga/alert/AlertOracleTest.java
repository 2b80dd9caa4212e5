package dev.skyledger.saga.alert;

import static dev.skyledger.contracts.alert.AlertExamples.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.PricedFlight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens, and wherever it dies, the alerts that are told are those a plain look finds.
 */
class AlertOracleTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final Instant ENDS = Instant.parse("2027-01-20T00:00:00Z");
    private static final int MANY = 60;
    private static final List<String> ORIGINS = List.of("LIS", "OPO", "FAO");

    private final PlainLook look = new PlainLook();

    private static AlertSet alert(int number, Random random) {
        var from = DAY.plusDays(random.nextInt(6));
        var party = new Party(1 + random.nextInt(4), random.nextInt(3), random.nextInt(2));
        var origins =
                random.nextInt(4) == 0
                        ? List.of(new AirportCode("LIS"), new AirportCode("OPO"))
                        : List.of(new AirportCode(ORIGINS.get(random.nextInt(ORIGINS.size()))));
        var criteria =
                new AlertCriteria(
                        "X",
                        "JFK",
                        origins,
                        List.of(new AirportCode("JFK")),
                        from,
                        from.plusDays(random.nextInt(4)),
                        party,
                        random.nextBoolean() ? Cabin.ECONOMY : null,
                        null);
        var target = new Money((50 + random.nextInt(150)) * 100L * party.seats(), euro());
        var id = new AlertId("01939000-0000-7000-8000-%012x".formatted(0xa10000L + number));
        return new AlertSet(id, BEN, criteria, target, ENDS);
    }

    private static Currency euro() {
        return Currency.getInstance("EUR");
    }

    private static FarePriceChanged repriced(PricedFlight flight, Random random) {
        return new FarePriceChanged(
                flight.inventory(),
                Cabin.ECONOMY,
                random.nextBoolean() ? PricedFlight.CHEAP : PricedFlight.DEAR,
                new Money(1, euro()),
                new Money((40 + random.nextInt(200)) * 100L, euro()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void the_drops_that_are_told_are_exactly_those_that_happened(long seed) {
        var random = new Random(seed);
        try (var alerts = new AlertFixture()) {
            story(alerts, random);
            var handled = 0;
            while (handled < alerts.written()) {
                if (random.nextInt(3) == 0) {
                    alerts.handledInVain(handled, end(alerts, handled, random));
                }
                var to = end(alerts, handled, random);
                alerts.handled(handled, to);
                handled = to;
            }
            assertThat(told(alerts)).isEqualTo(look.expected).hasSizeGreaterThan(50);
            assertThat(alerts.sweepAt("2026-12-02T00:00:00Z")).isZero();
        }
    }

    private static int end(AlertFixture alerts, int from, Random random) {
        return Math.min(alerts.written(), from + 1 + random.nextInt(40));
    }

    private void story(AlertFixture alerts, Random random) {
        var flights = new ArrayList<PricedFlight>();
        var holds = new HashMap<String, Taken>();
        for (var step = 0; step < 700; step++) {
            if (step % 12 == 0) {
                var origin = ORIGINS.get(random.nextInt(ORIGINS.size()));
                var day = DAY.plusDays(random.nextInt(9));
                var flight = flight(origin, step, day);
                flights.add(flight);
                happens(alerts, flight, flight.scheduled());
                happens(alerts, flight, flight.opened("150.00", "220.00"));
            }
            var flight = flights.get(random.nextInt(flights.size()));
            switch (random.nextInt(6)) {
                case 0 -> {
                    var set = alert(step, random);
                    alerts.written("2026-12-01T10:00:00Z", set);
                    look.seen(set);
                }
                case 1 -> toggle(alerts, flight, holds, random);
                case 2 -> {
                    if (random.nextInt(20) == 0) {
                        happens(alerts, flight, flight.closed());
                    }
                }
                default -> happens(alerts, flight, repriced(flight, random));
            }
        }
    }

    /** Every second one has so many seats that a few that are taken change nothing. */
    private static PricedFlight flight(String origin, int number, LocalDate day) {
        var small = PricedFlight.on(origin, "JFK", number, day);
        return number % 24 == 0
                ? new PricedFlight(small.id(), origin, "JFK", day, MANY, MANY / 2)
                : small;
    }

    private record Taken(FareCode fare, int seats) {}

    /** Sells a fare out, or gives its seats back. */
    private void toggle(
            AlertFixture alerts, PricedFlight flight, Map<String, Taken> holds, Random random) {
        var held = holds.remove(flight.id().value());
        if (held != null) {
            happens(alerts, flight, flight.lapsed(1, held.fare(), held.seats()));
        } else {
            var fare = random.nextBoolean() ? PricedFlight.CHEAP : PricedFlight.DEAR;
            var seats = flight.seats() == MANY ? 1 + random.nextInt(MANY / 2) : 4;
            holds.put(flight.id().value(), new Taken(fare, seats));
            happens(alerts, flight, flight.held(1, fare, seats));
        }
    }

    private void happens(AlertFixture alerts, PricedFlight flight, Object event) {
        alerts.written("2026-12-01T10:00:00Z", event);
        look.seen(event, flight);
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
        var flight = PricedFlight.number(1, DAY);
        look.seen(flight.scheduled(), flight);
        look.seen(flight.opened("40.00", "50.00"), flight);
        look.seen(alert(1, new Random(3)));
        var before = look.expected.size();
        look.seen(flight.repriced(PricedFlight.CHEAP, "40.00", "39.00"), flight);
        assertThat(look.expected).hasSize(before);
    }
}
