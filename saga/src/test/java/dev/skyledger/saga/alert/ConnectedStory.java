package dev.skyledger.saga.alert;

import static dev.skyledger.contracts.alert.AlertExamples.BEN;

import dev.skyledger.contracts.alert.AlertCriteria;
import dev.skyledger.contracts.alert.AlertEvent;
import dev.skyledger.contracts.alert.AlertSet;
import dev.skyledger.contracts.booking.Party;
import dev.skyledger.contracts.flight.Times;
import dev.skyledger.contracts.inventory.FarePriceChanged;
import dev.skyledger.contracts.shared.AirportCode;
import dev.skyledger.contracts.shared.AlertId;
import dev.skyledger.contracts.shared.Cabin;
import dev.skyledger.contracts.shared.FareCode;
import dev.skyledger.contracts.shared.FlightId;
import dev.skyledger.contracts.shared.Money;
import dev.skyledger.platform.fares.PricedFlight;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The same with flights that connect, or just do not, and alerts that will do with that. */
final class ConnectedStory {

    private static final LocalDate DAY = LocalDate.parse("2026-12-20");
    private static final String MOMENT = "2026-12-01T10:00:00Z";
    private static final Instant ENDS = Instant.parse("2027-01-20T00:00:00Z");
    private static final List<String> ROUTES =
            List.of(
                    "OPO-LIS", "LIS-OPO", "OPO-MAD", "LIS-MAD", "LIS-LHR", "LIS-LGW", "MAD-LHR",
                    "MAD-CDG", "CDG-JFK", "LHR-JFK", "LHR-EWR", "LGW-BOS", "LHR-BOS", "MAD-JFK",
                    "BOS-JFK", "JFK-BOS", "EWR-BOS", "CDG-LHR", "CDG-BOS", "LIS-CDG");
    private static final List<String> ORIGINS = List.of("LIS", "OPO", "MAD", "LIS OPO");
    private static final List<String> DESTINATIONS = List.of("JFK", "BOS", "EWR", "JFK EWR");

    private final AlertFixture alerts;
    private final PlainLook look;
    private final Random random;
    private final Alterations alterations;
    private final List<TimedFlight> flights = new ArrayList<>();
    private final Map<FlightId, FareCode> holds = new HashMap<>();

    ConnectedStory(AlertFixture alerts, PlainLook look, Random random) {
        this.alerts = alerts;
        this.look = look;
        this.random = random;
        alterations = new Alterations(look, random, this::happens);
    }

    void goesOn() {
        for (var step = 0; step < 900; step++) {
            if (step % 5 == 0) {
                var flight = flight(step);
                flights.add(flight);
                happens(flight, flight.scheduled());
                happens(flight, flight.opened(price(flight)));
            }
            var at = random.nextInt(flights.size());
            var flight = flights.get(at);
            switch (random.nextInt(9)) {
                case 0 -> alterations.set(alert(step));
                case 1 -> alterations.any();
                case 2 -> toggle(flight);
                case 3 -> flights.set(at, retimed(flight));
                case 4 -> {
                    if (random.nextInt(10) == 0) {
                        happens(flight, flight.flight().closed());
                    }
                }
                default -> happens(flight, repriced(flight));
            }
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private FareCode fare() {
        return random.nextBoolean() ? PricedFlight.CHEAP : PricedFlight.DEAR;
    }

    private FarePriceChanged repriced(TimedFlight flight) {
        return flight.repriced(any(flight.cabins()), fare(), price(flight));
    }

    /** From Paris to London one pays in another coin, so nobody goes on from there, or to there. */
    private Money price(TimedFlight flight) {
        var isElsewhere =
                flight.flight().origin().equals("CDG")
                        && flight.flight().destination().equals("LHR");
        var currency = Currency.getInstance(isElsewhere ? "USD" : "EUR");
        return new Money((30 + random.nextInt(200)) * 100L, currency);
    }

    private TimedFlight flight(int number) {
        var route = any(ROUTES).split("-");
        var leaves = DAY.plusDays(random.nextInt(3)).atTime(random.nextInt(24), 0);
        var cabins =
                random.nextInt(3) == 0
                        ? new Cabin[] {Cabin.ECONOMY, Cabin.BUSINESS}
                        : new Cabin[] {Cabin.ECONOMY};
        return TimedFlight.of(number, route[0], route[1], leaves, takes(), cabins);
    }

    private Duration takes() {
        return Duration.ofMinutes(60 + 15L * random.nextInt(30));
    }

    private AlertSet alert(int number) {
        var from = DAY.plusDays(random.nextInt(3));
        var party = new Party(1 + random.nextInt(3), random.nextInt(2), random.nextInt(2));
        var criteria =
                new AlertCriteria(
                        "X",
                        "Y",
                        airports(any(ORIGINS)),
                        airports(any(DESTINATIONS)),
                        from,
                        from.plusDays(random.nextInt(3)),
                        party,
                        random.nextInt(3) == 0 ? any(List.of(Cabin.ECONOMY, Cabin.BUSINESS)) : null,
                        any(List.of(0, 1, 1, 2, 2, 2)));
        var target = Money.of((100 + random.nextInt(300)) * party.seats() + ".00", "EUR");
        var id = new AlertId("01939000-0000-7000-8000-%012x".formatted(0xa10000L + number));
        return number % 3 == 0
                ? new AlertSet(id, BEN, criteria, null, ENDS, target.unit())
                : new AlertSet(id, BEN, criteria, target, ENDS, null);
    }

    private static List<AirportCode> airports(String codes) {
        return Arrays.stream(codes.split(" ")).map(AirportCode::new).toList();
    }

    /** Sells a fare out, or gives its seats back. */
    private void toggle(TimedFlight flight) {
        var held = holds.remove(flight.id());
        if (held != null) {
            happens(flight, flight.flight().lapsed(1, held, 4));
        } else {
            var fare = fare();
            holds.put(flight.id(), fare);
            happens(flight, flight.flight().held(1, fare, 4));
        }
    }

    /** Some hours earlier or later, and faster or slower. */
    private TimedFlight retimed(TimedFlight flight) {
        var leaves = flight.times().departure().plus(Duration.ofHours(random.nextInt(13) - 6));
        var now = flight.at(new Times(leaves, leaves.plus(takes())));
        happens(flight, flight.salesEndMoved(now));
        happens(flight, flight.retimed(now));
        return now;
    }

    private void happens(AlertEvent event) {
        alerts.written(MOMENT, event);
        look.seen(event);
    }

    private void happens(TimedFlight flight, Object event) {
        alerts.written(MOMENT, event);
        look.seen(event, flight.id());
    }
}
