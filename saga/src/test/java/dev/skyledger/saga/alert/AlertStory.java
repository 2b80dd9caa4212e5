package dev.skyledger.saga.alert;

import static dev.skyledger.contracts.alert.AlertExamples.BEN;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.AlertEvent;
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

/** What happens by chance to flights, seats and alerts, seen by a plain look as it is written. */
final class AlertStory {

    static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final String MOMENT = "2026-12-01T10:00:00Z";
    private static final Instant ENDS = Instant.parse("2027-01-20T00:00:00Z");
    private static final int MANY = 60;
    private static final List<String> ORIGINS = List.of("LIS", "OPO", "FAO");

    private final AlertFixture alerts;
    private final PlainLook look;
    private final Random random;
    private final List<PricedFlight> flights = new ArrayList<>();
    private final Alterations alterations;
    private final Map<String, Taken> holds = new HashMap<>();

    private record Taken(FareCode fare, int seats) {}

    AlertStory(AlertFixture alerts, PlainLook look, Random random) {
        this.alerts = alerts;
        this.look = look;
        this.random = random;
        alterations = new Alterations(look, random, this::happens);
    }

    static AlertSet alert(int number, Random random) {
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
        return number % 3 == 0
                ? new AlertSet(id, BEN, criteria, null, ENDS, euro())
                : new AlertSet(id, BEN, criteria, target, ENDS, null);
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

    void goesOn() {
        for (var step = 0; step < 700; step++) {
            if (step % 12 == 0) {
                var origin = ORIGINS.get(random.nextInt(ORIGINS.size()));
                var day = DAY.plusDays(random.nextInt(9));
                var flight = flight(origin, step, day);
                flights.add(flight);
                happens(flight, flight.scheduled());
                happens(flight, flight.opened("150.00", "220.00"));
            }
            var flight = flights.get(random.nextInt(flights.size()));
            switch (random.nextInt(7)) {
                case 0 -> alterations.set(alert(step, random));
                case 3 -> alterations.any();
                case 1 -> toggle(flight);
                case 2 -> {
                    if (random.nextInt(20) == 0) {
                        happens(flight, flight.closed());
                    }
                }
                default -> happens(flight, repriced(flight, random));
            }
        }
    }

    private void happens(AlertEvent event) {
        alerts.written(MOMENT, event);
        look.seen(event);
    }

    /** Every second one has so many seats that a few that are taken change nothing. */
    private static PricedFlight flight(String origin, int number, LocalDate day) {
        var small = PricedFlight.on(origin, "JFK", number, day);
        return number % 24 == 0
                ? new PricedFlight(small.id(), origin, "JFK", day, MANY, MANY / 2)
                : small;
    }

    /** Sells a fare out, or gives its seats back. */
    private void toggle(PricedFlight flight) {
        var held = holds.remove(flight.id().value());
        if (held != null) {
            happens(flight, flight.lapsed(1, held.fare(), held.seats()));
        } else {
            var fare = random.nextBoolean() ? PricedFlight.CHEAP : PricedFlight.DEAR;
            var seats = flight.seats() == MANY ? 1 + random.nextInt(MANY / 2) : 4;
            holds.put(flight.id().value(), new Taken(fare, seats));
            happens(flight, flight.held(1, fare, seats));
        }
    }

    private void happens(PricedFlight flight, Object event) {
        alerts.written(MOMENT, event);
        look.seen(event, flight.id());
    }
}
